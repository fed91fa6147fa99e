import type { RelationField } from "../../ontology/ontology.js";
import type { MaybePromise, Page, Related, Selected } from "../../store/graph-store.js";
import type { ApiContext } from "../api-context.js";
import type { PairCondition } from "../pair-condition.js";
import type { RelatedSortKey } from "../to-sort-keys.js";
import { after, afterAll } from "./after.js";

/** Which statements of a relation at one node, in which order. */
export interface RelatedRequest {
  readonly relation: RelationField;
  readonly condition: PairCondition;
  readonly sort: readonly RelatedSortKey[];
}

const everything: Page = { offset: 0, limit: Number.POSITIVE_INFINITY };

/**
 * Statements of a relation at one node with the nodes at their other ends.
 *
 * Calls the deadline once, however little there is to do. A condition of several pairs is put to the store pair by pair, and costs one more reading of the relation each.
 */
export function selectRelated(
  { world: { store }, deadline }: ApiContext,
  of: string,
  { relation: { type, direction }, condition, sort }: RelatedRequest,
  page: Page,
): MaybePromise<Selected<Related>> {
  deadline();
  const [only = {}] = condition;
  if (condition.length === 0) return { items: [], total: 0 };
  if (condition.length === 1) return store.selectRelated({ ...only, of, type, direction, sort, page }, deadline);
  const keptOf = condition.map((pair) =>
    store.selectRelated({ ...pair, of, type, direction, page: everything }, deadline),
  );
  const all = store.selectRelated({ of, type, direction, sort, page: everything }, deadline);
  return after(afterAll([all, ...keptOf]), ([whole, ...kept]) => toUnion(whole?.items ?? [], kept, page));
}

/** The nodes at the other ends, each once, where its first statement stands in the order. */
export function selectRelatedNodes(
  context: ApiContext,
  of: string,
  request: RelatedRequest,
  page: Page,
): MaybePromise<readonly Related["node"][]> {
  const wanted = page.offset + page.limit;
  const isPlain = request.sort.length === 0 && request.condition.every(({ node, edge }) => !node && !edge);
  return collectNodes(new Map(), { offset: 0, limit: isPlain ? wanted : Number.POSITIVE_INFINITY });

  /** Reads on, twice as far each time, until there are enough: what is neither filtered nor sorted need not be read whole. */
  function collectNodes(
    nodeById: Map<string, Related["node"]>,
    stretch: Page,
  ): MaybePromise<readonly Related["node"][]> {
    return after(selectRelated(context, of, request, stretch), ({ items, total }) => {
      for (const { node } of items) if (!nodeById.has(node.id)) nodeById.set(node.id, node);
      const end = stretch.offset + stretch.limit;
      if (nodeById.size < wanted && end < total)
        return collectNodes(nodeById, { offset: end, limit: 2 * stretch.limit });
      return [...nodeById.values()].slice(page.offset, wanted);
    });
  }
}

function toUnion(whole: readonly Related[], kept: readonly Selected<Related>[], page: Page): Selected<Related> {
  const ids = new Set(kept.flatMap(({ items }) => items.map(({ statement }) => statement.id)));
  const items = whole.filter(({ statement }) => ids.has(statement.id));
  return { items: items.slice(page.offset, page.offset + page.limit), total: items.length };
}
