import type { StatementRecord } from "../dataset/dataset.js";
import type { MaybePromise } from "../store/graph-store.js";
import { fetchNodes } from "./fetch-nodes.js";
import type { QueryContext } from "./query-context.js";
import type { StatementEdge } from "./statement-edge.js";
import { runSteps, type Steps, settle } from "./steps.js";

/** The statement with this id and its two ends, or undefined. */
export function findStatementEdge(context: QueryContext, id: string): MaybePromise<StatementEdge | undefined> {
  return runSteps(findEdge(context, id));
}

/** Statements with their ends, in the order given. */
export function toStatementEdges(
  context: QueryContext,
  statements: readonly StatementRecord[],
): MaybePromise<readonly StatementEdge[]> {
  return runSteps(fetchStatementEdges(context, statements));
}

/** As `toStatementEdges`, as steps of a longer operation; every node is asked for once. */
export function* fetchStatementEdges(
  context: QueryContext,
  statements: readonly StatementRecord[],
): Steps<readonly StatementEdge[]> {
  const ids = [...new Set(statements.flatMap(({ subject, object }) => [subject, object]))];
  const nodes = yield* fetchNodes(context, ids);
  const nodeById = new Map(nodes.map((node) => [node.id, node]));
  return statements.flatMap((statement) => {
    const subject = nodeById.get(statement.subject);
    const object = nodeById.get(statement.object);
    return subject && object ? [{ subject, relation: statement.relation, object, properties: statement }] : [];
  });
}

function* findEdge(context: QueryContext, id: string): Steps<StatementEdge | undefined> {
  const statement = yield* settle(context.store.findStatement(id));
  return statement && (yield* fetchStatementEdges(context, [statement]))[0];
}
