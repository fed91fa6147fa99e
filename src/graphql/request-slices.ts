import { isTurnLong, nextTurn } from "../shared/event-loop-turn.js";
import type { Deadline, MaybePromise } from "../store/graph-store.js";

/** What graphql-js does for one request, cut into slices. */
export interface RequestSlices {
  /** What the work gives: at once, or from a later turn of the event loop where this one is used up. */
  run<T>(work: () => MaybePromise<T>): MaybePromise<T>;
  /** The same entries, those that are reached when the turn is used up as promises. */
  cut(entries: readonly unknown[]): Iterable<unknown>;
  /** Once there is an answer: what still waits is not done any more. */
  end(): void;
}

/** Work that waits for a later turn. */
interface Waiting {
  readonly goOn: () => void;
  readonly giveUp: (reason: unknown) => void;
}

/**
 * Slices for one request. Work that has to wait is done in the order in which it was asked for, as much of it in each turn
 * as there is time; when the deadline throws, all that waits fails with what it throws.
 */
export function createRequestSlices(deadline: Deadline): RequestSlices {
  let waiting: Waiting[] = [];
  let isReleasing = false;
  let isEnded = false;

  function wait<T>(work: () => MaybePromise<T>): Promise<T> {
    return new Promise((resolve, giveUp) => {
      waiting.push({ goOn: () => resolve(work()), giveUp });
      if (!isReleasing) void release();
    });
  }

  async function release(): Promise<void> {
    isReleasing = true;
    await nextTurn();
    while (waiting.length > 0) {
      const released = waiting;
      waiting = [];
      for (const one of released) {
        while (isTurnLong(deadline)) await nextTurn();
        if (isEnded) return;
        releaseOne(one, deadline);
        // What graphql-js makes of the value, it makes before this goes on.
        await undefined;
      }
    }
    isReleasing = false;
  }

  const run = <T>(work: () => MaybePromise<T>): MaybePromise<T> => (isTurnLong(deadline) ? wait(work) : work());
  return {
    run,
    *cut(entries) {
      for (const entry of entries) yield run(() => entry);
    },
    end: () => {
      isEnded = true;
    },
  };
}

function releaseOne({ goOn, giveUp }: Waiting, deadline: Deadline): void {
  try {
    deadline();
    goOn();
  } catch (error) {
    giveUp(error);
  }
}
