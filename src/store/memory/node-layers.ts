import type { Walk } from "./walk.js";

/** Some nodes, with a fast test of membership. */
export interface NodeSet {
  readonly members: readonly number[];
  has(node: number): boolean;
}

/** A set of node ordinals below `size`, each member kept once. */
export function createNodeSet(nodes: Iterable<number>, size: number): NodeSet {
  const mask = new Uint8Array(size);
  const members: number[] = [];
  for (const node of nodes) {
    if (mask[node] === 1) continue;
    mask[node] = 1;
    members.push(node);
  }
  return { members, has: (node) => mask[node] === 1 };
}

/** The nodes that a walk of exactly so many steps from a node can end at. */
export type NodeLayers = (steps: number) => NodeSet;

/** Layers around a node, grown as they are asked for; no walk passes through a node of `ends`. */
export function createNodeLayers(start: number, ends: ReadonlySet<number>, size: number, walk: Walk): NodeLayers {
  const layers: NodeSet[] = [createNodeSet([start], size)];
  return (steps) => {
    while (layers.length <= steps) {
      const reached: number[] = [];
      for (const node of layers.at(-1)?.members ?? []) {
        walk(node, (_, other) => {
          if (!ends.has(other)) reached.push(other);
        });
      }
      layers.push(createNodeSet(reached, size));
    }
    return layers[steps] as NodeSet;
  };
}
