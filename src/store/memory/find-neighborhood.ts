import type { Deadline, NeighborhoodSelection, SubgraphRecord } from "../graph-store.js";
import { createTicker } from "./create-ticker.js";
import type { MemoryIndex } from "./memory-index.js";
import { createWalk, toRelationTest, type Walk } from "./walk.js";

/**
 * What lies within some steps of the given nodes, in either direction, nearest first.
 *
 * `kinds` limits which nodes may be entered; the given ones are always in, evidence excepted. Once `limit` nodes are
 * reached the rest is left out, and `isTruncated` says whether there was any.
 */
export function findNeighborhood(
  index: MemoryIndex,
  selection: NeighborhoodSelection,
  deadline?: Deadline,
): SubgraphRecord {
  const tick = createTicker(deadline);
  const reached = reachNodes(index, selection, createWalk(index, selection.relations, tick));
  const kept = reached.slice(0, selection.limit);
  const statements = findStatementsAmong(index, kept, selection.relations, tick);
  return {
    nodes: kept.map(index.nodes.record),
    statements: statements.map(index.statements.record),
    isTruncated: reached.length > kept.length,
  };
}

/** Nodes nearest first, ties by id; stops after the layer in which the limit is passed. */
function reachNodes(index: MemoryIndex, selection: NeighborhoodSelection, walk: Walk): number[] {
  const { nodes } = index;
  const kinds = selection.kinds && new Set(selection.kinds);
  const given = selection.of.map((id) => nodes.find(id)).filter((node) => node >= 0 && nodes.isWalked(node));
  const seen = new Set(given);
  let layer = [...seen].sort((a, b) => a - b);
  const reached = [...layer];
  for (let depth = 0; depth < selection.depth && layer.length > 0 && reached.length <= selection.limit; depth++) {
    const next: number[] = [];
    for (const node of layer) {
      walk(node, (_, other) => {
        if (seen.has(other) || (kinds && !kinds.has(nodes.kind(other)))) return;
        seen.add(other);
        next.push(other);
      });
    }
    layer = next.sort((a, b) => a - b);
    for (const node of layer) reached.push(node);
  }
  return reached;
}

/** Ordinals of the statements with both ends among the nodes, ascending. */
function findStatementsAmong(
  index: MemoryIndex,
  among: readonly number[],
  relations: readonly string[] | undefined,
  tick: () => void,
): number[] {
  const isAmong = new Set(among);
  const isAllowed = toRelationTest(index, relations);
  const found: number[] = [];
  for (const node of among) {
    for (const statement of index.adjacency.OUT.all(node)) {
      tick();
      if (isAllowed(statement) && isAmong.has(index.farEnd.OUT[statement] as number)) found.push(statement);
    }
  }
  return found.sort((a, b) => a - b);
}
