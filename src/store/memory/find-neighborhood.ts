import type { Deadline, MaybePromise, NeighborhoodSelection, SubgraphRecord } from "../graph-store.js";
import type { MemoryIndex } from "./memory-index.js";
import { toKindTest } from "./node-values.js";
import { createOrdinalSet, type OrdinalSet } from "./ordinal-set.js";
import { runInSlices, type Slices } from "./run-in-slices.js";
import { createSliceClock, type SliceClock } from "./slice-clock.js";
import { toRecords } from "./to-records.js";
import { createWalk, visitStatements, type Walk } from "./walk.js";

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
): MaybePromise<SubgraphRecord> {
  return runInSlices(find(index, selection, createSliceClock(deadline)), deadline);
}

function* find(index: MemoryIndex, selection: NeighborhoodSelection, clock: SliceClock): Slices<SubgraphRecord> {
  const walk = createWalk(index, selection.relations);
  const reached = yield* reachNodes(index, selection, walk, clock);
  const { limit } = selection;
  const kept = reached.slice(0, limit);
  const statements = yield* findStatementsAmong(index, kept, walk, clock);
  const everything = { offset: 0, limit: Number.POSITIVE_INFINITY };
  return {
    nodes: yield* toRecords(kept, everything, index.nodes.record, clock),
    statements: yield* toRecords(statements, everything, index.statements.record, clock),
    isTruncated: reached.length > kept.length,
  };
}

/** Nodes nearest first, ties by id; stops after the layer in which the limit is passed. */
function* reachNodes(
  index: MemoryIndex,
  selection: NeighborhoodSelection,
  walk: Walk,
  clock: SliceClock,
): Slices<number[]> {
  const { nodes } = index;
  const canEnter = selection.kinds ? toKindTest(index, selection.kinds) : () => true;
  const seen = createOrdinalSet(nodes.size);
  const given = selection.of.map((id) => nodes.find(id)).filter((node) => node >= 0 && nodes.isWalked(node));
  let layer = [...new Set(given)].sort((a, b) => a - b);
  for (const node of layer) seen.add(node);
  const reached = [...layer];
  for (let depth = 0; depth < selection.depth && layer.length > 0 && reached.length <= selection.limit; depth++) {
    const before = seen.length;
    for (const node of layer) {
      visitStatements(node, walk, (other) => {
        if (!seen.has(other) && canEnter(other)) seen.add(other);
      });
      if (clock.isOver(walk.countAt(node) + 1)) yield;
    }
    layer = listNewest(seen, before);
    for (const node of layer) reached.push(node);
  }
  return reached;
}

/** Those that came last, ascending. */
function listNewest(seen: OrdinalSet, from: number): number[] {
  const newest = new Uint32Array(seen.length - from);
  for (let at = 0; at < newest.length; at++) newest[at] = seen.at(from + at);
  return [...newest.sort()];
}

/** Ordinals of the statements with both ends among the nodes, ascending. */
function* findStatementsAmong(
  index: MemoryIndex,
  among: readonly number[],
  { lists: [outgoing], isAllowed }: Walk,
  clock: SliceClock,
): Slices<Uint32Array> {
  const isAmong = new Uint8Array(index.nodes.size);
  for (const node of among) isAmong[node] = 1;
  const { begins, neighbors, statements } = outgoing;
  const found: number[] = [];
  for (const node of among) {
    const [first, end] = [begins[node] as number, begins[node + 1] as number];
    for (let at = first; at < end; at++) {
      if (isAmong[neighbors[at] as number] === 0) continue;
      const statement = statements[at] as number;
      if (!isAllowed || isAllowed(statement)) found.push(statement);
    }
    if (clock.isOver(end - first + 1)) yield;
  }
  return Uint32Array.from(found).sort();
}
