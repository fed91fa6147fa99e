import { setImmediate } from "node:timers/promises";
import type { Deadline } from "../../store/graph-store.js";

/** Milliseconds that one request may work before the others get their turn. */
const longestTurn = 25;
/** The clock is looked at when that many entries of lists were written. */
const entriesBetween = 16;

/** A request's turn at the event loop. */
export interface Turn {
  /** To be called for each entry of a list: whether it is time to let others work. */
  isOver(): boolean;
  /** Lets others work. */
  pass(): Promise<void>;
}

/** A turn that begins now; what comes after it only begins when there is time left. */
export function createTurn(deadline: Deadline): Turn {
  let end = performance.now() + longestTurn;
  let entries = 0;
  return {
    isOver: () => ++entries % entriesBetween === 0 && performance.now() > end,
    async pass() {
      await setImmediate();
      deadline();
      end = performance.now() + longestTurn;
    },
  };
}
