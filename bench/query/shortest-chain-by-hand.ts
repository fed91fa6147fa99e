import type { StatementRecord } from "../../src/dataset/dataset.js";
import { createUndirectedAdjacency } from "./undirected-adjacency.js";

/** Ids of the statements of the shortest chain between two nodes; nothing when there is none of at most `maxLength`. */
export type FindShortestChain = (from: string, to: string, maxLength: number) => readonly string[] | undefined;

/** What the search knows from one end: steps to each node, plus one, 0 where it has not been; nodes by steps. */
interface Side {
  readonly steps: Uint8Array;
  levels: number[][];
}

/**
 * What a programmer would write who needs nothing but shortest chains: one search from both ends over bare typed arrays,
 * which always widens the side with fewer statements to look at. Of several chains it gives the first by statement ids,
 * as the API does.
 *
 * @param statements by id
 * @see Pohl, "Bi-directional search" (1971)
 */
export function createShortestChainByHand(statements: readonly StatementRecord[]): FindShortestChain {
  const { ordinalOf, first, statement, other } = createUndirectedAdjacency(statements);
  const near: Side = { steps: new Uint8Array(ordinalOf.size), levels: [] };
  const far: Side = { steps: new Uint8Array(ordinalOf.size), levels: [] };

  return (fromId, toId, maxLength) => {
    const [from, to] = [ordinalOf.get(fromId), ordinalOf.get(toId)];
    if (from === undefined || to === undefined) return undefined;
    if (from === to) return [];
    begin(near, from);
    begin(far, to);
    const hasMet = meet(maxLength);
    if (hasMet) countStepsBack();
    const chain = hasMet ? follow(from) : undefined;
    forget(near);
    forget(far);
    return chain;
  };

  function meet(maxLength: number): boolean {
    for (let length = 1; length <= maxLength; length++) {
      const [side, opposite] = countWork(near) <= countWork(far) ? [near, far] : [far, near];
      if (widen(side, opposite)) return true;
    }
    return false;
  }

  function countWork({ levels }: Side): number {
    let work = 0;
    for (const node of levels.at(-1) as number[]) work += (first[node + 1] as number) - (first[node] as number);
    return work;
  }

  /** Whether it came to where the other side has been. */
  function widen({ steps, levels }: Side, opposite: Side): boolean {
    const next: number[] = [];
    let hasMet = false;
    for (const node of levels.at(-1) as number[]) {
      const end = first[node + 1] as number;
      for (let place = first[node] as number; place < end; place++) {
        const found = other[place] as number;
        if (steps[found] !== 0) continue;
        steps[found] = levels.length + 1;
        next.push(found);
        if (opposite.steps[found] !== 0) hasMet = true;
      }
    }
    levels.push(next);
    return hasMet;
  }

  /** Tells the near side's nodes on a shortest chain how far the far end is, those nearest to it first. */
  function countStepsBack(): void {
    for (const level of near.levels.slice(0, -1).reverse()) {
      const left = far.levels.length;
      far.levels.push(level.filter((node) => findStep(node, left) >= 0));
      for (const node of far.levels[left] as number[]) far.steps[node] = left + 1;
    }
  }

  /** Place of the first statement at a node that leads to one from which the far end is `left` - 1 steps away, or -1. */
  function findStep(node: number, left: number): number {
    const end = first[node + 1] as number;
    for (let place = first[node] as number; place < end; place++) {
      if (far.steps[other[place] as number] === left) return place;
    }
    return -1;
  }

  function follow(from: number): string[] {
    const chain: string[] = [];
    let node = from;
    for (let left = (far.steps[from] as number) - 1; left > 0; left--) {
      const place = findStep(node, left);
      chain.push((statements[statement[place] as number] as StatementRecord).id);
      node = other[place] as number;
    }
    return chain;
  }
}

function begin(side: Side, node: number): void {
  side.levels = [[node]];
  side.steps[node] = 1;
}

function forget({ levels, steps }: Side): void {
  for (const level of levels) for (const node of level) steps[node] = 0;
}
