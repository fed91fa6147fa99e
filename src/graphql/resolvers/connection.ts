import type { Page, Selected } from "../../store/graph-store.js";
import type { ApiContext } from "../api-context.js";
import { type CursorScope, parseCursor, toCursor, toCursorScope } from "../cursor.js";
import { defaultQueryLimits } from "../limits/query-limits.js";
import { resolveSize } from "../page-arguments.js";

/** The arguments of a list that is read page by page, as coerced. */
export interface ConnectionArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly where?: unknown;
  readonly sort?: unknown;
}

/** What an edge leads to, and the statement by which it does. */
export interface EdgeContent {
  readonly node: unknown;
  readonly properties?: unknown;
}

/** One page. */
export interface Connection {
  readonly edges: readonly PageEdge[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

interface PageInfo {
  readonly startCursor: () => string | null;
  readonly endCursor: () => string | null;
  readonly hasPreviousPage: boolean;
  readonly hasNextPage: boolean;
}

/** A page that was asked for: its stretch, and how to make the connection of what is found there. */
export interface PageRequest {
  readonly page: Page;
  toConnection<T>(selected: Selected<T>, toEdge: (item: T) => EdgeContent): Connection;
}

/**
 * Reads the arguments of a connection.
 *
 * @param selected what tells this list from others: the field, the node whose relation it is, the condition, the order
 * @throws KnownError BAD_CURSOR, BAD_ARGUMENT or LIST_LIMIT
 */
export function toPageRequest(
  { first, after }: ConnectionArguments,
  selected: readonly unknown[],
  { world, limits = defaultQueryLimits }: ApiContext,
): PageRequest {
  const getScope = rememberResult(() => toCursorScope(world.store.version, selected));
  const limit = resolveSize("first", first, limits);
  const offset = after === null || after === undefined ? 0 : parseCursor(after, getScope()) + 1;
  return {
    page: { offset, limit },
    toConnection: (found, toEdge) => toConnection(found, offset, getScope, toEdge),
  };
}

/** An edge that makes its cursor when it is asked for: a page has many, and mostly nobody asks. */
class PageEdge implements EdgeContent {
  readonly node: unknown;
  readonly properties: unknown;
  private readonly index: number;
  private readonly cursorAt: (index: number) => string;

  constructor({ node, properties }: EdgeContent, index: number, cursorAt: (index: number) => string) {
    this.node = node;
    this.properties = properties;
    this.index = index;
    this.cursorAt = cursorAt;
  }

  cursor(): string {
    return this.cursorAt(this.index);
  }
}

function toConnection<T>(
  { items, total }: Selected<T>,
  offset: number,
  getScope: () => CursorScope,
  toEdge: (item: T) => EdgeContent,
): Connection {
  const cursorAt = (index: number): string => toCursor(offset + index, getScope());
  const end = offset + items.length;
  return {
    edges: items.map((item, index) => new PageEdge(toEdge(item), index, cursorAt)),
    pageInfo: {
      startCursor: () => (items.length === 0 ? null : cursorAt(0)),
      endCursor: () => (items.length === 0 ? null : cursorAt(items.length - 1)),
      hasPreviousPage: Math.min(offset, total) > 0,
      hasNextPage: end < total,
    },
    totalCount: total,
  };
}

function rememberResult<T>(compute: () => T): () => T {
  let result: { readonly value: T } | undefined;
  return () => {
    result ??= { value: compute() };
    return result.value;
  };
}
