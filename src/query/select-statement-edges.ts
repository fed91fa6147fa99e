import type { Deadline, MaybePromise, Page, Selected, StatementPredicate } from "../store/graph-store.js";
import { fetchStatementEdges } from "./find-statement-edge.js";
import type { QueryContext } from "./query-context.js";
import type { StatementEdge } from "./statement-edge.js";
import { runSteps, type Steps, settle } from "./steps.js";

/** A page of the statements that meet a condition, by statement id, and how many meet it in all. */
export function selectStatementEdges(
  context: QueryContext,
  where: StatementPredicate | undefined,
  page: Page,
  deadline?: Deadline,
): MaybePromise<Selected<StatementEdge>> {
  return runSteps(selectEdges(context, where, page, deadline));
}

function* selectEdges(
  context: QueryContext,
  where: StatementPredicate | undefined,
  page: Page,
  deadline: Deadline | undefined,
): Steps<Selected<StatementEdge>> {
  const selection = { ...(where && { where }), page };
  const { items, total } = yield* settle(context.store.selectStatements(selection, deadline));
  return { items: yield* fetchStatementEdges(context, items, deadline), total };
}
