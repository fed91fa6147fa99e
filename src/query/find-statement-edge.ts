import type { NodeRecord, StatementRecord } from "../dataset/dataset.js";
import type { Deadline, MaybePromise } from "../store/graph-store.js";
import { fetchNodes } from "./fetch-nodes.js";
import type { QueryContext } from "./query-context.js";
import type { StatementEdge } from "./statement-edge.js";
import { runSteps, type Steps, settle } from "./steps.js";
import { takeTurn } from "./take-turn.js";

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

/** What is made of so many statements takes a few milliseconds. */
const longestStretch = 2_000;

/** As `toStatementEdges`, as steps of a longer operation; of many statements some are done at a time. */
export function* fetchStatementEdges(
  context: QueryContext,
  statements: readonly StatementRecord[],
  deadline?: Deadline,
): Steps<readonly StatementEdge[]> {
  if (statements.length <= longestStretch) return yield* fetchStretch(context, statements);
  const edges: StatementEdge[] = [];
  for (let from = 0; from < statements.length; from += longestStretch) {
    yield* takeTurn(deadline);
    const stretch = statements.slice(from, from + longestStretch);
    for (const edge of yield* fetchStretch(context, stretch)) edges.push(edge);
  }
  return edges;
}

/** Asks for every node once. */
function* fetchStretch(context: QueryContext, statements: readonly StatementRecord[]): Steps<readonly StatementEdge[]> {
  const ids = [...new Set(statements.flatMap(({ subject, object }) => [subject, object]))];
  return joinEnds(statements, yield* fetchNodes(context, ids));
}

/** Statements with their ends, those left out of which an end is not among the nodes. */
export function joinEnds(
  statements: readonly StatementRecord[],
  nodes: readonly NodeRecord[],
): readonly StatementEdge[] {
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
