import type { Operation } from "../api/ask.ts";
import { nodeFields, toEdgeFields } from "../api/selections.ts";
import type { NodeSummary, StatementEdge, Subgraph } from "../api/shapes.ts";
import { getKind } from "../api/vocabulary.ts";
import { listDatedReferences } from "./dated-references.ts";
import type { StatementFilter } from "./to-statement-filter.ts";

/** The fields of an edge with the dates of its context, where the context has some. */
function toDatedEdgeFields(): string {
  const dated = listDatedReferences().map(({ as, kind }) => `${as} { ... on ${kind} { startDate endDate } }`);
  return `${toEdgeFields()} ${dated.length > 0 ? `properties { ${dated.join(" ")} }` : ""}`;
}

/** The operation that answers with the statements that pass a filter, and counts them. */
export function toSelectionOperation(): Operation<
  { subgraph: Subgraph; statements: { totalCount: number } },
  { where: StatementFilter; limit: number }
> {
  return {
    text: `query Selection($where: StatementEdgeWhere!, $limit: Int!) {
      subgraph(where: { statements: $where }, limit: $limit) {
        nodes { ${nodeFields} } edges { ${toDatedEdgeFields()} } truncated
      }
      statements(where: $where, first: 1) { totalCount }
    }`,
  };
}

/** The operation that answers with what surrounds some nodes; null for relations or kinds means all. */
export function toSurroundingsOperation(): Operation<
  { neighborhood: Subgraph },
  {
    of: readonly string[];
    depth: number;
    limit: number;
    relations: readonly string[] | null;
    kinds: readonly string[] | null;
  }
> {
  return {
    text: `query Surroundings($of: [ID!]!, $depth: Int!, $limit: Int!, $relations: [RelationType!], $kinds: [NodeKind!]) {
      neighborhood(of: $of, depth: $depth, limit: $limit, relations: $relations, kinds: $kinds) {
        nodes { ${nodeFields} } edges { ${toDatedEdgeFields()} } truncated
      }
    }`,
  };
}

/** The operation that answers with the shortest chains between two nodes; null for relations means all. */
export function toPathsOperation(): Operation<
  { paths: readonly { nodes: readonly NodeSummary[]; statements: readonly StatementEdge[] }[] },
  { from: string; to: string; maxLength: number; limit: number; relations: readonly string[] | null }
> {
  return {
    text: `query Paths($from: ID!, $to: ID!, $maxLength: Int!, $limit: Int!, $relations: [RelationType!]) {
      paths(from: $from, to: $to, maxLength: $maxLength, limit: $limit, relations: $relations) {
        nodes { ${nodeFields} } statements { ${toDatedEdgeFields()} }
      }
    }`,
  };
}

/** The operation that answers with statements by id. */
export function toStatementsOperation(): Operation<
  { statements: { edges: readonly { node: StatementEdge }[] } },
  { ids: readonly string[]; first: number }
> {
  return {
    text: `query StatementsById($ids: [ID!]!, $first: Int!) {
      statements(where: { properties: { id: { in: $ids } } }, first: $first) { edges { node { ${toDatedEdgeFields()} } } }
    }`,
  };
}

/** The operation that answers with the nodes of some kinds, each kind's under its own field. */
export function toKindsOperation(
  kinds: readonly string[],
): Operation<Readonly<Record<string, readonly NodeSummary[]>>, { limit: number }> {
  const fields = kinds.map((kind) => `${getKind(kind).plural}(limit: $limit) { ${nodeFields} }`);
  return { text: `query NodesOfKinds($limit: Int!) { ${fields.join(" ")} }` };
}
