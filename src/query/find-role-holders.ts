import type { NodeRecord, StatementRecord } from "../dataset/dataset.js";
import type { Deadline, MaybePromise } from "../store/graph-store.js";
import { compareText } from "./compare-text.js";
import { fetchStatementEdges } from "./find-statement-edge.js";
import { findRelated } from "./follow-relations.js";
import { getNode } from "./get-node.js";
import type { QueryContext } from "./query-context.js";
import type { Optional } from "./resolve-argument.js";
import { getPlayers, type Roles } from "./role-players.js";
import { sortInTurns } from "./sort-in-turns.js";
import type { StatementEdge } from "./statement-edge.js";
import { runSteps, type Steps, settle } from "./steps.js";

/** Someone in a part. */
export interface RoleHolder {
  readonly holder: NodeRecord;
  /** What it is held in. */
  readonly of: NodeRecord;
  readonly relation: string;
  readonly properties: StatementRecord;
}

export interface RoleHolderArguments {
  /** Only those of this node; all when absent. */
  readonly of?: Optional<string>;
}

/**
 * Who holds the parts that the role `holds` names, by what they are held in, then part in the order of the role, then holder.
 *
 * @throws KnownError UNKNOWN_NODE when `of` is not in the graph
 */
export function findRoleHolders(
  context: QueryContext,
  roles: Roles,
  given: RoleHolderArguments,
  deadline?: Deadline,
): MaybePromise<readonly RoleHolder[]> {
  return runSteps(roleHolderSteps(context, roles, given, deadline));
}

function* roleHolderSteps(
  context: QueryContext,
  roles: Roles,
  { of }: RoleHolderArguments,
  deadline: Deadline | undefined,
): Steps<readonly RoleHolder[]> {
  const types = getPlayers(roles, "holds");
  const statements = of
    ? yield* statementsOf(context, of, types, deadline)
    : yield* statementsOfAll(context, types, deadline);
  const edges = yield* fetchStatementEdges(context, statements, deadline);
  return yield* sortInTurns(edges.map(toRoleHolder), (a, b) => compareHolders(a, b, types), deadline);
}

function* statementsOf(
  context: QueryContext,
  of: string,
  types: readonly string[],
  deadline: Deadline | undefined,
): Steps<readonly StatementRecord[]> {
  yield* getNode(context, of, { argument: "of", deadline });
  const related = yield* findRelated(context, of, { types, direction: "IN" }, deadline);
  return related.map(({ statement }) => statement);
}

function* statementsOfAll(
  context: QueryContext,
  types: readonly string[],
  deadline: Deadline | undefined,
): Steps<readonly StatementRecord[]> {
  const page = { offset: 0, limit: Number.POSITIVE_INFINITY };
  const selection = { where: { op: "relation", types }, page } as const;
  return (yield* settle(context.store.selectStatements(selection, deadline))).items;
}

function toRoleHolder({ subject, relation, object, properties }: StatementEdge): RoleHolder {
  return { holder: subject, of: object, relation, properties };
}

function compareHolders(a: RoleHolder, b: RoleHolder, types: readonly string[]): number {
  return (
    compareText(a.of.id, b.of.id) ||
    types.indexOf(a.relation) - types.indexOf(b.relation) ||
    compareText(a.holder.id, b.holder.id) ||
    compareText(a.properties.id, b.properties.id)
  );
}
