import type { MemoryIndex } from "./memory-index.js";

/** The nodes at the other ends of statements, next to each other for each node: walks need nothing else. */
export interface NeighborList {
  /** Where those of a node begin; they end where those of the next node begin. */
  readonly begins: Uint32Array;
  readonly neighbors: Uint32Array;
  /** The statement that leads to each. */
  readonly statements: Uint32Array;
}

/** In the direction of statements, and against it. */
export type NeighborLists = readonly [NeighborList, NeighborList];

const lists = new WeakMap<MemoryIndex, NeighborLists>();

/** An index's lists, made when they are first asked for; they take eight bytes a statement and as many a node. */
export function getNeighborLists(index: MemoryIndex): NeighborLists {
  const known = lists.get(index);
  if (known) return known;
  const made = [createList(index, "OUT"), createList(index, "IN")] as const;
  lists.set(index, made);
  return made;
}

function createList({ adjacency, farEnd, nodes }: MemoryIndex, direction: "OUT" | "IN"): NeighborList {
  const { order, begin } = adjacency[direction];
  const others = farEnd[direction];
  const begins = new Uint32Array(nodes.size + 1);
  for (let node = 0; node <= nodes.size; node++) begins[node] = begin(node);
  const neighbors = new Uint32Array(order.length);
  for (let at = 0; at < order.length; at++) neighbors[at] = others[order[at] as number] as number;
  return { begins, neighbors, statements: order };
}
