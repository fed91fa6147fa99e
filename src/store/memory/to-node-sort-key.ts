import type { SortKey } from "../graph-store.js";
import type { MemoryIndex } from "./memory-index.js";
import { toNodeReader } from "./node-values.js";
import { type OrdinalSortKey, toPropertySortKey } from "./sort-by-keys.js";

/** A key over nodes as a key over their ordinals. */
export function toNodeSortKey(key: SortKey, index: MemoryIndex): OrdinalSortKey {
  if (key.by === "count") {
    const relation = index.findRelation(key.type);
    const adjacency = index.adjacency[key.direction];
    return { toValue: (node) => adjacency.ofRelation(node, relation).length, isDescending: key.isDescending };
  }
  return toPropertySortKey(key, toNodeReader(index, key.property));
}
