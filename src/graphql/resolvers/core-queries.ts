import { describeOntology } from "../../query/describe-ontology.js";
import { findNearestNodes, type NearestArguments } from "../../query/find-nearest-nodes.js";
import { findNeighborhoodSubgraph, type NeighborhoodArguments } from "../../query/find-neighborhood-subgraph.js";
import { findPathEdges, type PathArguments } from "../../query/find-path-edges.js";
import { findStatementEdge } from "../../query/find-statement-edge.js";
import { listQuestions } from "../../query/list-questions.js";
import { type LayoutInput, resolveLayout } from "../../query/resolve-layout.js";
import { type SearchArguments, searchNodes } from "../../query/search-nodes.js";
import { selectStatementEdges } from "../../query/select-statement-edges.js";
import { type SubgraphWhere, selectSubgraph } from "../../query/select-subgraph.js";
import { summarizeDataset } from "../../query/summarize-dataset.js";
import type { ApiModel } from "../api-model.js";
import { toStatementPredicate } from "../to-statement-predicate.js";
import { after } from "./after.js";
import { type ConnectionArguments, toEdges, toPageRequest } from "./connection.js";
import type { Resolver } from "./resolver.js";

/** Resolvers of the queries that every world has, by field. */
export function toCoreQueries(model: ApiModel): Readonly<Record<string, Resolver<unknown>>> {
  return {
    node: (_source, { id }: { id: string }, { world }) => world.store.findNode(id),
    nodes: (_source, { ids }: { ids: readonly string[] }, { world }) => world.store.findNodes(ids),
    nearest: (_source, given: NearestArguments, { world, deadline }) => findNearestNodes(world, given, deadline),
    search: (_source, given: SearchArguments, { world, deadline }) => {
      deadline();
      return searchNodes(world, given, deadline);
    },
    statement: (_source, { id }: { id: string }, { world }) => findStatementEdge(world, id),
    statements: toStatementsResolver(model),
    paths: (_source, given: PathArguments, { world, deadline }) => findPathEdges(world, given, deadline),
    neighborhood: resolveNeighborhood,
    subgraph: toSubgraphResolver(model),
    questions: (_source, { theme }: { theme?: string | null }, { world, deadline }) =>
      listQuestions(world, theme, deadline),
    dataset: (_source, _given, { world, deadline }) => summarizeDataset(world, deadline),
    ontology: (_source, _given, { world }) => describeOntology(world.ontology),
  };
}

function toStatementsResolver(model: ApiModel): Resolver<unknown> {
  return (_source, given: ConnectionArguments, context) => {
    const request = toPageRequest(given, ["statements", given.where], context);
    const where = toStatementPredicate(model, given.where);
    return after(selectStatementEdges(context.world, where, request.page, context.deadline), (selected) =>
      request.toConnection(toEdges(selected)),
    );
  };
}

interface Drawable {
  readonly layout?: LayoutInput | null;
}

const resolveNeighborhood: Resolver<unknown> = (
  _source,
  given: NeighborhoodArguments & Drawable,
  { world, deadline },
) => {
  const layout = resolveLayout(given.layout);
  return after(findNeighborhoodSubgraph(world, given, deadline), (subgraph) => ({ ...subgraph, layout }));
};

interface SubgraphArguments extends Drawable {
  readonly where: SubgraphWhere;
  readonly limit?: number | null;
}

function toSubgraphResolver(model: ApiModel): Resolver<unknown> {
  return (_source, { where, limit, layout: given }: SubgraphArguments, { world, deadline }) => {
    const layout = resolveLayout(given);
    const statements = toStatementPredicate(model, where.statements);
    return after(selectSubgraph(world, { ...where, statements }, limit, deadline), (subgraph) => ({
      ...subgraph,
      layout,
    }));
  };
}
