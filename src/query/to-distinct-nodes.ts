import type { NodeRecord } from "../dataset/dataset.js";
import { compareText } from "./compare-text.js";

/** Each node once, by id. */
export function toDistinctNodes(nodes: readonly NodeRecord[]): readonly NodeRecord[] {
  const nodeById = new Map(nodes.map((node) => [node.id, node]));
  return [...nodeById.values()].sort((a, b) => compareText(a.id, b.id));
}
