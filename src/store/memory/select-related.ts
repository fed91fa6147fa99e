import type { Deadline, Related, RelatedSelection, Selected } from "../graph-store.js";
import { compileRelatedTest } from "./compile-node-predicate.js";
import { createTicker } from "./create-ticker.js";
import type { MemoryIndex } from "./memory-index.js";
import { keepHolding } from "./ordinal-test.js";
import { type OrdinalSortKey, sortByKeys, toPropertySortKey } from "./sort-by-keys.js";
import { toNodeSortKey } from "./to-node-sort-key.js";

/** Statements of one relation at one node that meet a condition, sorted and paged. */
export function selectRelated(index: MemoryIndex, selection: RelatedSelection, deadline?: Deadline): Selected<Related> {
  const related = findRelated(index, selection.of, selection.type, selection.direction);
  const isPlain = !selection.node && !selection.edge && !selection.sort?.length;
  const found = isPlain ? related : selectOrdinals(index, related, selection, deadline);
  const { offset, limit } = selection.page;
  const { statements, nodes, farEnd } = index;
  const others = farEnd[selection.direction];
  const items: Related[] = [];
  for (let at = offset; at < Math.min(found.length, offset + limit); at++) {
    const statement = found[at] as number;
    items.push({ statement: statements.record(statement), node: nodes.record(others[statement] as number) });
  }
  return { items, total: found.length };
}

function selectOrdinals(
  index: MemoryIndex,
  related: Uint32Array,
  selection: RelatedSelection,
  deadline: Deadline | undefined,
): readonly number[] {
  const tick = createTicker(deadline);
  const candidates = [...related];
  const isFiltered = selection.node !== undefined || selection.edge !== undefined;
  const test = compileRelatedTest(selection, selection.direction, { index, tick });
  const found = isFiltered ? keepHolding(candidates, test, tick) : candidates;
  const keys = toRelatedSortKeys(index, selection);
  return keys.length > 0 ? sortByKeys(found, keys) : found;
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
