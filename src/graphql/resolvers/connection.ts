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
  readonly node: object;
  readonly statement?: object;
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
  toConnection(selected: Selected<EdgeContent>): Connection;
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
    toConnection: (found) => toConnection(found, offset, getScope),
  };
}

/** What edges to nodes lead to that no statement ties. */
export function toEdges({ items, total }: Selected<object>): Selected<EdgeContent> {
  return { items: items.map((node) => ({ node })), total };
}

/** An edge of a page, which reads what it holds and makes its cursor when asked: a page has many, and often nobody asks. */
export class PageEdge {
  private readonly content: EdgeContent;
  private readonly index: number;
  private readonly cursorAt: (index: number) => string;

  constructor(content: EdgeContent, index: number, cursorAt: (index: number) => string) {
    this.content = content;
    this.index = index;
    this.cursorAt = cursorAt;
  }

  get node(): object {
    return this.content.node;
  }

  get properties(): object | undefined {
    return this.content.statement;
  }

  /** What tells it from the other edges of its field. */
  get record(): object {
    return this.content.statement ?? this.content.node;
  }

  cursor(): string {
    return this.cursorAt(this.index);
  }
}

function toConnection(
  { items, total }: Selected<EdgeContent>,
  offset: number,
  getScope: () => CursorScope,
): Connection {
  const cursorAt = (index: number): string => toCursor(offset + index, getScope());
  const end = offset + items.length;
  return {
    edges: items.map((item, index) => new PageEdge(item, index, cursorAt)),
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
