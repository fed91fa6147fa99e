import type { Task } from "../../api/use-task.ts";
import { labelRelation } from "../../api/vocabulary.ts";
import { t } from "../../language/message.ts";
import { messages } from "./messages.ts";
import type { PartName } from "./part.tsx";
import { isContext, type StatementGroup } from "./statement-groups.ts";
import { toAnchor } from "./to-anchor.ts";
import type { Groups } from "./use-groups.ts";
import { hasRelated, type Related } from "./use-related.ts";

/** An entry of the list of what is on the page. */
export interface PageEntry {
  readonly anchor: string;
  readonly label: string;
  /** Statements in the group. */
  readonly count?: number;
  /** It is a group within a part. */
  readonly isInner: boolean;
}

interface Shown {
  readonly hasText: boolean;
  readonly isInGraph: boolean;
  readonly isSource: boolean;
  readonly related: Task<Related>;
  readonly groups: Groups | undefined;
}

/** What is on the page, in its order. */
export function toParts({ hasText, isInGraph, isSource, related, groups }: Shown): readonly PageEntry[] {
  const { all = [], chosen = [] } = groups ?? {};
  return [
    ...toPart("text", hasText),
    ...toPart("related", related.status === "done" && hasRelated(related.result)),
    ...toPart("statements", groups !== undefined),
    ...chosen.filter((group) => !isContext(group)).map(toEntry),
    ...toPart("context", chosen.some(isContext)),
    ...chosen.filter(isContext).map(toEntry),
    ...toPart("neighbors", isInGraph && groups !== undefined),
    ...toPart("timeline", isInGraph && all.length > 0),
    ...toPart("outline", isSource),
  ];
}

function toPart(name: PartName, isThere: boolean): readonly PageEntry[] {
  return isThere ? [{ anchor: toAnchor(name), label: t(messages[name]), isInner: false }] : [];
}

function toEntry({ key, relation, side, edges }: StatementGroup): PageEntry {
  return { anchor: toAnchor(key), label: labelRelation(relation, side), count: edges.length, isInner: true };
}
