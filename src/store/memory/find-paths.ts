import type { Deadline, MaybePromise, PathRecord, PathSelection } from "../graph-store.js";
import { createChainFollower } from "./follow-chains.js";
import type { MemoryIndex } from "./memory-index.js";
import type { OrdinalSet } from "./ordinal-set.js";
import { givePathLayersBack, type PathLayers, takePathLayers } from "./path-layers.js";
import { runInSlices, type Slices } from "./run-in-slices.js";
import { createSliceClock, type SliceClock } from "./slice-clock.js";
import { createWalk, hasNeighborIn, visitNeighbors, type Walk } from "./walk.js";

/**
 * Chains between two nodes of every length up to `maxLength`, shortest first, those of one length by their statement
 * ids in order, until there are `limit`.
 *
 * A chain follows statements in either direction and meets no node twice; of parallel statements between two nodes
 * each makes its own chain. From a node to itself there is the chain without statements alone. For each length the
 * search takes one step more from the end where it costs less; where both sides meet it follows only what can reach
 * the other end in exactly the steps that are left.
 *
 * @see Pohl, "Bi-directional search" (1971)
 */
export function findPaths(
  index: MemoryIndex,
  selection: PathSelection,
  deadline?: Deadline,
): MaybePromise<readonly PathRecord[]> {
  const { nodes } = index;
  const from = nodes.find(selection.from);
  const to = nodes.find(selection.to);
  if (from < 0 || to < 0 || !nodes.isWalked(from) || !nodes.isWalked(to) || selection.limit < 1) return [];
  if (from === to) return [{ nodes: [selection.from], statements: [] }];
  return runInSlices(search(index, { ...selection, ends: [from, to] }, createSliceClock(deadline)), deadline);
}

interface Search extends PathSelection {
  readonly ends: Ends;
}

type Ends = readonly [from: number, to: number];

function* search(index: MemoryIndex, selection: Search, clock: SliceClock): Slices<readonly PathRecord[]> {
  const layers = takePathLayers(index);
  try {
    return yield* searchLayers(index, selection, layers, clock);
  } finally {
    givePathLayersBack(index, layers);
  }
}

function* searchLayers(
  index: MemoryIndex,
  { ends, relations, maxLength, limit }: Search,
  layers: PathLayers,
  clock: SliceClock,
): Slices<readonly PathRecord[]> {
  const walk = createWalk(index, relations);
  const paths: PathRecord[] = [];
  startFrom(layers.from(0), ends[0]);
  startFrom(layers.to(0), ends[1]);
  let [fromSteps, toSteps] = [0, 0];
  for (let length = 1; length <= maxLength; length++) {
    const isFromCheaper = toCost(layers.from(fromSteps), walk) <= toCost(layers.to(toSteps), walk);
    if (isFromCheaper) yield* grow(layers.from(fromSteps), layers.from(++fromSteps), ends, walk, clock);
    else yield* grow(layers.to(toSteps), layers.to(++toSteps), [ends[1], ends[0]], walk, clock);
    const meeting = layers.through(toSteps);
    keepCommon(layers.from(fromSteps), layers.to(toSteps), meeting);
    if (meeting.length === 0) continue;
    for (let left = toSteps + 1; left < length; left++) {
      const [next, reached] = [layers.through(left - 1), layers.from(length - left)];
      yield* keepLeadingInto(next, reached, layers.through(left), ends[1], walk, clock);
    }
    const allowed = (left: number) => (left < toSteps ? layers.to(left) : layers.through(left));
    const follower = createChainFollower(index, ends[0], length, allowed, walk);
    for (;;) {
      const state = follower.advance(clock);
      if (state === "DONE") break;
      if (state === "PAUSE") yield;
      else if (paths.push(follower.toPathRecord()) >= limit) return paths;
    }
  }
  return paths;
}

function startFrom(layer: OrdinalSet, node: number): void {
  layer.clear();
  layer.add(node);
}

/** Statements that one step more has to look at. */
function toCost(layer: OrdinalSet, walk: Walk): number {
  let cost = 0;
  for (let at = 0; at < layer.length; at++) cost += walk.countAt(layer.at(at));
  return cost;
}

/** Where one step more leads: not back to where the walk began, and not on from the other end. */
function* grow(layer: OrdinalSet, next: OrdinalSet, [start, goal]: Ends, walk: Walk, clock: SliceClock): Slices<void> {
  next.clear();
  for (let at = 0; at < layer.length; at++) {
    const node = layer.at(at);
    if (node !== goal && clock.isOver(visitNeighbors(node, start, next, walk))) yield;
  }
}

/** Fills `common` with what is in both. */
function keepCommon(one: OrdinalSet, other: OrdinalSet, common: OrdinalSet): void {
  common.clear();
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  for (let at = 0; at < shorter.length; at++) {
    const node = shorter.at(at);
    if (longer.has(node)) common.add(node);
  }
}

/** Fills `leading` with the nodes of a layer, but for the goal, from which one step leads into the next set. */
function* keepLeadingInto(
  next: OrdinalSet,
  layer: OrdinalSet,
  leading: OrdinalSet,
  goal: number,
  walk: Walk,
  clock: SliceClock,
): Slices<void> {
  leading.clear();
  if (toCost(next, walk) < toCost(layer, walk)) {
    for (let at = 0; at < next.length; at++) {
      if (clock.isOver(visitNeighbors(next.at(at), goal, leading, walk, layer))) yield;
    }
    return;
  }
  for (let at = 0; at < layer.length; at++) {
    const node = layer.at(at);
    if (node === goal) continue;
    if (hasNeighborIn(node, next, walk)) leading.add(node);
    if (clock.isOver(walk.countAt(node) + 1)) yield;
  }
}
