import type { NodeRecord } from "../dataset/dataset.js";
import type { Deadline, MaybePromise, StatementPredicate } from "../store/graph-store.js";
import { compareText } from "./compare-text.js";
import { fetchStatementEdges } from "./find-statement-edge.js";
import { getNodes } from "./get-node.js";
import type { QueryContext } from "./query-context.js";
import { queryLimits } from "./query-limits.js";
import { findReach, type Reach, toReachPredicate } from "./reach.js";
import { type Optional, resolveArgument } from "./resolve-argument.js";
import type { StatementEdge } from "./statement-edge.js";
import { runSteps, type Steps, settle } from "./steps.js";
import type { Subgraph } from "./subgraph.js";

/** Which statements make up a subgraph; all parts that are given must hold, and an empty list lets nothing through. */
export interface SubgraphWhere {
  /** Both ends are of these kinds. */
  readonly kinds?: Optional<readonly string[]>;
  readonly relations?: Optional<readonly string[]>;
  /** There is evidence in one of these documents. */
  readonly documents?: Optional<readonly string[]>;
  /** Within reach of one of these nodes, see `Reach`. */
  readonly about?: Optional<readonly string[]>;
  readonly statements?: Optional<StatementPredicate>;
}

/**
 * The statements that match and the nodes at their ends.
 *
 * With `about` the nodes come nearest first: those asked for and what is narrower, then what is about them, then the
 * others; without it by id. A limit that is met keeps the statements that come first by id.
 *
 * @param limit statements at most
 * @throws KnownError UNKNOWN_NODE when a node of `about` or `documents` is not in the graph, BAD_ARGUMENT when the limit is out of range
 */
export function selectSubgraph(
  context: QueryContext,
  where: SubgraphWhere,
  limit?: Optional<number>,
  deadline?: Deadline,
): MaybePromise<Subgraph> {
  return runSteps(subgraphSteps(context, where, limit, deadline));
}

function* subgraphSteps(
  context: QueryContext,
  where: SubgraphWhere,
  limit: Optional<number>,
  deadline: Deadline | undefined,
): Steps<Subgraph> {
  const page = { offset: 0, limit: resolveArgument("limit", limit, queryLimits.subgraph.limit) };
  yield* getNodes(context, where.documents ?? [], { argument: "documents", deadline });
  yield* getNodes(context, where.about ?? [], { argument: "about", deadline });
  const reach = where.about ? yield* findReach(context, where.about, deadline) : undefined;
  const terms = [...toTerms(where), ...(reach ? [toReachPredicate(context.ontology, reach)] : [])];
  const selection = { where: { op: "and", terms }, page } as const;
  const { items, total } = yield* settle(context.store.selectStatements(selection, deadline));
  const edges = yield* fetchStatementEdges(context, items, deadline);
  return { nodes: toNodes(edges, reach), edges, truncated: total > items.length };
}

function toTerms({ kinds, relations, documents, statements }: SubgraphWhere): StatementPredicate[] {
  const terms: StatementPredicate[] = [];
  if (kinds) {
    terms.push({ op: "subject", where: { op: "kind", kinds } });
    terms.push({ op: "object", where: { op: "kind", kinds } });
  }
  if (relations) terms.push({ op: "relation", types: relations });
  if (documents) terms.push({ op: "document", ids: documents });
  if (statements) terms.push(statements);
  return terms;
}

function toNodes(edges: readonly StatementEdge[], reach: Reach | undefined): readonly NodeRecord[] {
  const nodeById = new Map(edges.flatMap(({ subject, object }) => [subject, object]).map((node) => [node.id, node]));
  const distance = (id: string) => (reach?.core.has(id) ? 0 : reach?.around.has(id) ? 1 : 2);
  return [...nodeById.values()].sort((a, b) => distance(a.id) - distance(b.id) || compareText(a.id, b.id));
}
