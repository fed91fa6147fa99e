import type { NodeRecord } from "../../dataset/dataset.js";
import type { Deadline, NodeSelection, Selected } from "../graph-store.js";
import { compileNodePredicate } from "./compile-node-predicate.js";
import { createTicker } from "./create-ticker.js";
import type { MemoryIndex } from "./memory-index.js";
import type { NodeTable } from "./node-table.js";
import { keepHolding } from "./ordinal-test.js";
import { sortByKeys } from "./sort-by-keys.js";
import { toNodeSortKey } from "./to-node-sort-key.js";
import { toPage } from "./to-page.js";

/** Nodes of some kinds that meet a condition, sorted and paged. */
export function selectNodes(index: MemoryIndex, selection: NodeSelection, deadline?: Deadline): Selected<NodeRecord> {
  const tick = createTicker(deadline);
  const candidates = findOfKinds(index.nodes, selection.kinds);
  const test = selection.where && compileNodePredicate(selection.where, { index, tick });
  const found = test ? keepHolding(candidates, test, tick) : candidates;
  const keys = selection.sort?.map((key) => toNodeSortKey(key, index)) ?? [];
  const sorted = keys.length > 0 ? sortByKeys(found, keys) : found;
  return { items: toPage(sorted, selection.page).map(index.nodes.record), total: found.length };
}

function findOfKinds(nodes: NodeTable, kinds: readonly string[]): readonly number[] {
  const distinct = [...new Set(kinds)];
  if (distinct.length === 1) return nodes.ofKind(distinct[0] as string);
  return distinct.flatMap((kind) => nodes.ofKind(kind)).sort((a, b) => a - b);
}
