import { isTurnLong } from "../../shared/event-loop-turn.js";
import type { Deadline } from "../graph-store.js";

const STEPS_BETWEEN_LOOKS = 256;

/** Thrown by `tick` where a slice of long work is over: the work goes on from there in a later turn. */
export const SLICE_OVER: unique symbol = Symbol("slice over");

/** Says when long work has to let others in. Looks at the time every few hundred steps. */
export interface SliceClock {
  /**
   * Counts steps and tells whether the slice is over.
   *
   * @throws what the deadline throws
   */
  isOver(steps?: number): boolean;
  /**
   * Counts a step.
   *
   * @throws SLICE_OVER when the slice is over, or what the deadline throws
   */
  tick(): void;
}

/** A clock for one piece of work. Without a deadline no slice ends: the work is done at once. */
export function createSliceClock(deadline: Deadline | undefined): SliceClock {
  if (!deadline) return UNHURRIED;
  let left = STEPS_BETWEEN_LOOKS;
  const isOver = (steps: number): boolean => {
    left -= steps;
    if (left > 0) return false;
    left = STEPS_BETWEEN_LOOKS;
    deadline();
    return isTurnLong(deadline);
  };
  return {
    isOver: (steps = 1) => isOver(steps),
    tick: () => {
      if (isOver(1)) throw SLICE_OVER;
    },
  };
}

const UNHURRIED: SliceClock = { isOver: () => false, tick: () => {} };
