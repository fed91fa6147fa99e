import { SLICE_OVER, type SliceClock } from "../../src/store/memory/slice-clock.js";

/** A clock by which a slice is over after so many steps, whatever time they take. */
export function createPausingClock(stepsInSlice: number): SliceClock {
  let steps = 0;
  const isOver = () => ++steps % stepsInSlice === 0;
  return {
    isOver,
    tick: () => {
      if (isOver()) throw SLICE_OVER;
    },
  };
}
