import type { NodeSummary } from "../../api/shapes.ts";
import { groupBy } from "../../collections/group-by.ts";
import type { Row } from "./to-rows.ts";

/** Statements that tie members to what they may have in common. */
export interface Tie {
  readonly relation: string;
  readonly subject: { readonly id: string };
  readonly object: NodeSummary;
}

/** A way to group members: by the nodes of one kind to which one relation ties them. */
export interface Grouping {
  /** Names it in addresses. */
  readonly key: string;
  readonly relation: string;
  readonly kind: string;
  /** Nodes with the members tied to them, at least two each, those with the most members first. */
  readonly groups: readonly { readonly node: NodeSummary; readonly members: ReadonlySet<string> }[];
}

/** Rows under what their members have in common; the last group, without a node, holds those in none. */
export interface RowGroup {
  readonly node?: NodeSummary;
  readonly rows: readonly Row[];
}

/** Every way to group members in which at least two have something in common; in the order of their keys. */
export function findGroupings(ties: readonly Tie[]): readonly Grouping[] {
  const byKey = groupBy(ties, ({ relation, object }) => `${relation}~${object.__typename}`);
  return [...byKey]
    .map(([key, tiesOfKey]) => toGrouping(key, tiesOfKey))
    .filter(({ groups }) => groups.length > 0)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The rows by group; a member that is in several stands in each. Groups that hold none of the rows are left out. */
export function groupRows(rows: readonly Row[], grouping: Grouping | undefined): readonly RowGroup[] {
  if (!grouping) return rows.length > 0 ? [{ rows }] : [];
  const groups = grouping.groups.map(({ node, members }) => ({
    node,
    rows: rows.filter(({ member }) => members.has(member.id)),
  }));
  const others = rows.filter(({ member }) => !grouping.groups.some(({ members }) => members.has(member.id)));
  return [...groups, { rows: others }].filter((group) => group.rows.length > 0);
}

function toGrouping(key: string, ties: readonly Tie[]): Grouping {
  const [relation = "", kind = ""] = key.split("~");
  const byNode = groupBy(ties, ({ object }) => object.id);
  const groups = [...byNode.values()]
    .flatMap((tiesOfNode) => {
      const members = new Set(tiesOfNode.map(({ subject }) => subject.id));
      const [tie] = tiesOfNode;
      return tie && members.size > 1 ? [{ node: tie.object, members }] : [];
    })
    .sort((a, b) => b.members.size - a.members.size || (a.node.id < b.node.id ? -1 : 1));
  return { key, relation, kind, groups };
}
