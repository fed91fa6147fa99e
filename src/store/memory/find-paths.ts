import type { Deadline, MaybePromise, PathRecord, PathSelection } from "../graph-store.js";
import { createChainFollower } from "./follow-chains.js";
import type { MemoryIndex } from "./memory-index.js";
import { givePathLayersBack, type PathLayers, takePathLayers } from "./path-layers.js";
import { createSides, type Ends, type PathSides } from "./path-sides.js";
import { runInSlices, type Slices } from "./run-in-slices.js";
import { createSliceClock, type SliceClock } from "./slice-clock.js";
import { createWalk } from "./walk.js";

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

function* search(index: MemoryIndex, selection: Search, clock: SliceClock): Slices<readonly PathRecord[]> {
  const layers = takePathLayers(index);
  try {
    return yield* searchLayers(index, selection, layers, clock);
  } finally {
    givePathLayersBack(index, layers);
  }
}

/**
 * The shortest chains first: for them each side need not come to a node twice. Longer ones may, so for these the sides
 * grow anew.
 */
function* searchLayers(
  index: MemoryIndex,
  selection: Search,
  layers: PathLayers,
  clock: SliceClock,
): Slices<readonly PathRecord[]> {
  const walk = createWalk(index, selection.relations);
  const { ends, maxLength, limit } = selection;
  const paths: PathRecord[] = [];
  const shortSides = createSides(walk, ends, layers, "EACH_NODE_ONCE");
  let shortest = 1;
  while (shortest <= maxLength && !(yield* shortSides.grow(clock))) shortest++;
  if (shortest > maxLength) return [];
  yield* follow(shortest, shortSides);
  if (paths.length === limit) return paths;
  const fullSides = createSides(walk, ends, layers, "EVERY_WALK");
  for (let length = 1; length <= maxLength && paths.length < limit; length++) {
    const haveMet = yield* fullSides.grow(clock);
    if (haveMet && length > shortest) yield* follow(length, fullSides);
  }
  return paths;

  function* follow(length: number, sides: PathSides): Slices<void> {
    const way = yield* sides.findWay(clock);
    const follower = createChainFollower(index, ends[0], length, way, walk);
    while (paths.length < limit) {
      const state = follower.advance(clock);
      if (state === "DONE") return;
      if (state === "PAUSE") yield;
      else paths.push(follower.toPathRecord());
    }
  }
}
