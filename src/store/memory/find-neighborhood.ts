import type { Deadline, MaybePromise, NeighborhoodSelection, SubgraphRecord } from "../graph-store.js";
import type { MemoryIndex } from "./memory-index.js";
import { toKindTest } from "./node-values.js";
import { createOrdinalSet, type OrdinalSet } from "./ordinal-set.js";
import { runInSlices, type Slices } from "./run-in-slices.js";
import { createSliceClock, type SliceClock } from "./slice-clock.js";
import { toRecords } from "./to-records.js";
import { createWalk, type Walk } from "./walk.js";

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
    for (const node of layer) if (clock.isOver(enterNeighbors(node, seen, canEnter, walk))) yield;
    layer = listNewest(seen, before);
    for (const node of layer) reached.push(node);
  }
  return reached;
}

/** Adds the neighbours of a node that may be entered; gives how many statements there are at the node. */
function enterNeighbors(node: number, seen: OrdinalSet, canEnter: (node: number) => boolean, walk: Walk): number {
  const { sides, allowed, relations } = walk;
  let count = 1;
  for (const { all, others } of sides) {
    const statements = all(node);
    count += statements.length;
    for (let at = 0; at < statements.length; at++) {
      const statement = statements[at] as number;
      if (allowed && allowed[relations[statement] as number] === 0) continue;
      const other = others[statement] as number;
      if (!seen.has(other) && canEnter(other)) seen.add(other);
    }
  }
  return count;
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
  { allowed, relations }: Walk,
  clock: SliceClock,
): Slices<Uint32Array> {
  const { adjacency, farEnd, nodes } = index;
  const isAmong = new Uint8Array(nodes.size);
  for (const node of among) isAmong[node] = 1;
  const found: number[] = [];
  for (const node of among) {
    const statements = adjacency.OUT.all(node);
    for (let at = 0; at < statements.length; at++) {
      const statement = statements[at] as number;
      if (isAmong[farEnd.OUT[statement] as number] === 0) continue;
      if (!allowed || allowed[relations[statement] as number] === 1) found.push(statement);
    }
    if (clock.isOver(statements.length + 1)) yield;
  }
  return Uint32Array.from(found).sort();
}
