import type { Deadline, MaybePromise, Related, RelatedSelection, Selected } from "../graph-store.js";
import { compileRelatedTest } from "./compile-node-predicate.js";
import type { MemoryIndex } from "./memory-index.js";
import { keepHolding } from "./ordinal-test.js";
import { createPredicateContext, type PredicateContext } from "./predicate-context.js";
import { runInSlices, type Slices } from "./run-in-slices.js";
import { type OrdinalSortKey, sortByKeys, toPropertySortKey } from "./sort-by-keys.js";
import { createRelatedReader } from "./stored-related.js";
import { toNodeSortKey } from "./to-node-sort-key.js";
import { toRecords } from "./to-records.js";

/** What is neither filtered nor sorted and no longer than this is read at once. */
const SHORT_PAGE = 1_000;

/** Statements of one relation at one node that meet a condition, sorted and paged. */
export function selectRelated(
  index: MemoryIndex,
  selection: RelatedSelection,
  deadline?: Deadline,
): MaybePromise<Selected<Related>> {
  const related = findRelated(index, selection.of, selection.type, selection.direction);
  const isPlain = !selection.node && !selection.edge && !selection.sort?.length;
  const { offset, limit } = selection.page;
  const end = Math.min(related.length, offset + limit);
  if (!isPlain || end - offset > SHORT_PAGE) {
    return runInSlices(select(related, selection, createPredicateContext(index, deadline)), deadline);
  }
  const toRelated = createRelatedReader(index, selection.direction);
  const items: Related[] = [];
  for (let at = offset; at < end; at++) items.push(toRelated(related[at] as number));
  return { items, total: related.length };
}

function* select(
  related: Uint32Array,
  selection: RelatedSelection,
  context: PredicateContext,
): Slices<Selected<Related>> {
  const { index, clock } = context;
  const { direction, page } = selection;
  const isFiltered = selection.node !== undefined || selection.edge !== undefined;
  const test = compileRelatedTest(selection, direction, context);
  const found = isFiltered ? yield* keepHolding(related, test, clock) : related;
  const keys = toRelatedSortKeys(index, selection);
  const sorted = keys.length > 0 ? yield* sortByKeys(found, keys, page.offset + page.limit, clock) : found;
  const items = yield* toRecords(sorted, page, createRelatedReader(index, direction), clock);
  return { items, total: found.length };
}

/** Ordinals of the statements of one relation at one node; empty for unknown names. */
export function findRelated(
  index: MemoryIndex,
  id: string,
  type: string,
  direction: RelatedSelection["direction"],
): Uint32Array {
  const node = index.nodes.find(id);
  return node < 0 ? new Uint32Array(0) : index.adjacency[direction].ofRelation(node, index.findRelation(type));
}

function toRelatedSortKeys(index: MemoryIndex, { sort = [], direction }: RelatedSelection): OrdinalSortKey[] {
  const farEnd = index.farEnd[direction];
  return sort.map(({ on, key }) => {
    if (on === "node") {
      const nodeKey = toNodeSortKey(key, index);
      return { ...nodeKey, toValue: (statement) => nodeKey.toValue(farEnd[statement] as number) };
    }
    if (key.by === "count") throw new Error("A statement has no relations to count.");
    return toPropertySortKey(key, (statement) => index.statements.value(statement, key.property));
  });
}
