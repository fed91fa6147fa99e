import type { MemoryIndex } from "./memory-index.js";
import { createOrdinalSet, type OrdinalSet } from "./ordinal-set.js";

/** The sets of nodes that one search for chains needs; the largest part of its memory, so it is used again. */
export interface PathLayers {
  /** By steps: where walks from the beginning can end. */
  readonly from: LayerList;
  /** By steps: where walks from the end can. */
  readonly to: LayerList;
  /** By steps left: through which nodes chains of the length in question can lead. */
  readonly through: LayerList;
}

/** Sets that are made when they are first asked for. */
export type LayerList = (steps: number) => OrdinalSet;

const spare = new WeakMap<MemoryIndex, PathLayers[]>();
/** Searches that go on in slices at the same time each have sets of their own; not all of these are kept. */
const MOST_SPARE = 2;

/** Sets for a search, which may hold anything; to be given back when it ends. */
export function takePathLayers(index: MemoryIndex): PathLayers {
  const { size } = index.nodes;
  return spare.get(index)?.pop() ?? { from: createList(size), to: createList(size), through: createList(size) };
}

/** Keeps sets for the next search. */
export function givePathLayersBack(index: MemoryIndex, layers: PathLayers): void {
  const kept = spare.get(index);
  if (!kept) spare.set(index, [layers]);
  else if (kept.length < MOST_SPARE) kept.push(layers);
}

function createList(size: number): LayerList {
  const sets: OrdinalSet[] = [];
  return (steps) => {
    while (sets.length <= steps) sets.push(createOrdinalSet(size));
    return sets[steps] as OrdinalSet;
  };
}
