import type { NodeSet } from "./node-set.js";
import type { Slices } from "./run-in-slices.js";
import type { SliceClock } from "./slice-clock.js";
import type { Walk } from "./walk.js";

/** Nodes by how many steps away they are from one; made once and used again. */
export interface StepsAround {
  /** Forgets what it knew and starts at a node. */
  begin(node: number): void;
  /** Takes one step more, but not on from `goal`. */
  grow(goal: number, walk: Walk, clock: SliceClock): Slices<void>;
  /** The nodes that are so many steps away, no more than were taken. */
  layer(steps: number): NodeSet;
}

/** Statements that are looked at before the clock is. */
const LONGEST_STRETCH = 4_096;

/** Steps around a node of a graph of `size` nodes. Takes five bytes for each of them. */
export function createStepsAround(size: number): StepsAround {
  /** One more than the steps; 0 where it has not been. */
  const stepsTo = new Uint8Array(size);
  const found = new Uint32Array(size);
  /** Where each layer begins in `found`, and where the last ends. */
  let starts: number[] = [0];

  /** From one of a layer's nodes on; gives the node to go on with. */
  const growSome = (from: number, to: number, goal: number, { lists, isAllowed }: Walk): number => {
    const steps = starts.length - 1;
    let end = starts[steps] as number;
    let [at, left] = [from, LONGEST_STRETCH];
    for (; at < to && left > 0; at++) {
      const node = found[at] as number;
      if (node === goal) continue;
      for (const { begins, neighbors, statements } of lists) {
        const last = begins[node + 1] as number;
        left -= last - (begins[node] as number);
        for (let place = begins[node] as number; place < last; place++) {
          const other = neighbors[place] as number;
          if (stepsTo[other] !== 0) continue;
          if (isAllowed && !isAllowed(statements[place] as number)) continue;
          stepsTo[other] = steps;
          found[end++] = other;
        }
      }
    }
    starts[steps] = end;
    return at;
  };

  return {
    begin: (node) => {
      for (let at = 0; at < (starts.at(-1) as number); at++) stepsTo[found[at] as number] = 0;
      starts = [0, 1];
      found[0] = node;
      stepsTo[node] = 1;
    },
    *grow(goal, walk, clock) {
      const to = starts.at(-1) as number;
      let at = starts.at(-2) as number;
      starts.push(to);
      while (at < to) {
        at = growSome(at, to, goal, walk);
        if (clock.isOver(LONGEST_STRETCH)) yield;
      }
    },
    layer: (steps) => {
      const first = starts[steps] as number;
      const length = (starts[steps + 1] as number) - first;
      return {
        length,
        at: (position) => found[first + position] as number,
        has: (node) => stepsTo[node] === steps + 1,
      };
    },
  };
}
