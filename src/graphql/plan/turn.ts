import { nextTurn } from "../../shared/event-loop-turn.js";
import type { Deadline } from "../../store/graph-store.js";

/** Milliseconds that one request may work before the others get their turn. */
const longestTurn = 25;
/** The clock is looked at when that many entries of lists were written. */
const entriesBetween = 4;

/** A request's turn at the event loop. */
export interface Turn {
  /** To be called for each entry of a list: whether it is time to let others work. Seldom looks at the clock. */
  isOver(): boolean;
  /** The same by the clock, to be called after what can take long. */
  isOverNow(): boolean;
  /** Lets others work. */
  pass(): Promise<void>;
}

/** A turn that begins now; what comes after it only begins when there is time left. */
export function createTurn(deadline: Deadline): Turn {
  let end = performance.now() + longestTurn;
  let entries = 0;
  const isOverNow = () => performance.now() > end;
  return {
    isOver: () => ++entries % entriesBetween === 0 && isOverNow(),
    isOverNow,
    async pass() {
      await nextTurn();
      deadline();
      end = performance.now() + longestTurn;
    },
  };
}
