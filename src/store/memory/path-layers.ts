import type { MemoryIndex } from "./memory-index.js";
import { createOrdinalSet, type OrdinalSet } from "./ordinal-set.js";
import { createStepsAround, type StepsAround } from "./steps-around.js";

/** The sets of nodes that one search for chains needs; the largest part of its memory, so it is used again. */
export interface PathLayers {
  /** What is around the beginning and the end. */
  readonly around: readonly [StepsAround, StepsAround];
  /** By steps: where walks from the beginning can end, and walks from the end. */
  readonly walks: readonly [LayerList, LayerList];
  /** By steps left: through which nodes chains of the length in question can lead. */
  readonly through: LayerList;
}

/** Sets that are made when they are first asked for. */
type LayerList = (steps: number) => OrdinalSet;

const spare = new WeakMap<MemoryIndex, PathLayers[]>();
/** Searches that go on in slices at the same time each have sets of their own; not all of these are kept. */
const MOST_SPARE = 2;

/** Sets for a search, which may hold anything; to be given back when it ends. */
export function takePathLayers(index: MemoryIndex): PathLayers {
  return spare.get(index)?.pop() ?? createPathLayers(index.nodes.size);
}

/** Keeps sets for the next search. */
export function givePathLayersBack(index: MemoryIndex, layers: PathLayers): void {
  const kept = spare.get(index);
  if (!kept) spare.set(index, [layers]);
  else if (kept.length < MOST_SPARE) kept.push(layers);
}

function createPathLayers(size: number): PathLayers {
  return {
    around: [createStepsAround(size), createStepsAround(size)],
    walks: [createList(size), createList(size)],
    through: createList(size),
  };
}

function createList(size: number): LayerList {
  const sets: OrdinalSet[] = [];
  return (steps) => {
    while (sets.length <= steps) sets.push(createOrdinalSet(size));
    return sets[steps] as OrdinalSet;
  };
}
