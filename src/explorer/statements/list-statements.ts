import { ask, findKeptAnswer, type Operation } from "../api/ask.ts";

/** How much of a long list has been read. */
export interface Progress {
  readonly read: number;
  readonly total: number;
}

/** One page of statements, as far as reading on needs. */
export interface StatementsPage<Edge> {
  readonly statements: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: Edge }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** A condition on statements, as the API takes it. */
export type StatementsWhere = Readonly<Record<string, unknown>>;

interface PageVariables {
  readonly where: StatementsWhere;
  readonly first: number;
  readonly after: string | null;
}

/** Which statements to read, what of each, and how many at a time. */
export interface StatementsRequest<Edge> {
  readonly operation: Operation<StatementsPage<Edge>, PageVariables>;
  readonly where: StatementsWhere;
  readonly pageSize: number;
}

/** Asks for a page of statements with these fields of `StatementEdge`. */
export function toStatementsOperation<Edge>(edgeFields: string): Operation<StatementsPage<Edge>, PageVariables> {
  return {
    text: `query Statements($where: StatementEdgeWhere, $first: Int, $after: String) {
      statements(where: $where, first: $first, after: $after) {
        totalCount edges { node { ${edgeFields} } } pageInfo { hasNextPage endCursor }
      }
    }`,
  };
}

/**
 * All statements that match, page by page.
 *
 * @throws ApiError
 */
export async function listStatements<Edge>(
  { operation, where, pageSize }: StatementsRequest<Edge>,
  signal: AbortSignal,
  onProgress?: (progress: Progress) => void,
): Promise<readonly Edge[]> {
  const read: Edge[] = [];
  for (let after: string | null = null; ; ) {
    const page: StatementsPage<Edge> = await ask(operation, { where, first: pageSize, after }, signal);
    const { edges, pageInfo, totalCount } = page.statements;
    read.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) return read;
    onProgress?.({ read: read.length, total: totalCount });
    after = pageInfo.endCursor;
  }
}

/** All statements that match, at once; undefined when some have to be asked for. */
export function findKeptStatements<Edge>({
  operation,
  where,
  pageSize,
}: StatementsRequest<Edge>): readonly Edge[] | undefined {
  const read: Edge[] = [];
  for (let after: string | null = null; ; ) {
    const page: StatementsPage<Edge> | undefined = findKeptAnswer(operation, { where, first: pageSize, after });
    if (!page) return undefined;
    read.push(...page.statements.edges.map(({ node }) => node));
    if (!page.statements.pageInfo.hasNextPage) return read;
    after = page.statements.pageInfo.endCursor;
  }
}
