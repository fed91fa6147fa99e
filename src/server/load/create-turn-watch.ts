/** Tells whether requests come faster than they are answered. */
export interface TurnWatch {
  /**
   * Whether a request that comes now would make those wait too long that are taken up.
   *
   * @param isTaken it is counted already, and stands in its own way no more than in that of others
   */
  isOverloaded(isTaken?: boolean): boolean;
  /** Counts a request that is taken up. */
  countTaken(): void;
}

export interface TurnWatchOptions {
  /** Longest time for which one turn takes up requests. */
  readonly maxWaitMs: number;
  /** Milliseconds of a clock that never goes back. */
  readonly readClock?: () => number;
  /** Calls back when the turn is over. */
  readonly afterTurn?: (callback: () => void) => unknown;
}

/** So many are taken up in a turn however long they take, so that one long answer does not shut out all others. */
const leastInTurn = 8;
/** A burst that is worked off within this time is no overload: what waited for a reload, or a page with all its files. */
const patienceMs = 250;
/** After an overload there is no patience for so long, since a crowd that was sent away comes back. */
const memoryMs = 10_000;

/**
 * Watches the turns of the event loop: one turn goes once through all sockets that have something to say.
 *
 * Answers are made one after another, so what waits does so in the sockets. Once turn after turn has not got through all
 * that waits within `maxWaitMs`, each takes up requests for that long and the rest are too many, until all have got
 * through for as long. When too much comes again soon after, that holds from the first turn on.
 */
export function createTurnWatch(options: TurnWatchOptions): TurnWatch {
  const { maxWaitMs, readClock = () => performance.now(), afterTurn = setImmediate } = options;
  let turnBegan: number | undefined;
  let lateSince: number | undefined;
  let lateUntil = Number.NEGATIVE_INFINITY;
  let isOverloaded = false;
  let overloadedUntil = Number.NEGATIVE_INFINITY;
  let taken = 0;

  function beginTurn(now: number): number {
    if (now - lateUntil >= patienceMs) isOverloaded = false;
    taken = 0;
    afterTurn(endTurn);
    return now;
  }
  function endTurn(): void {
    if (turnBegan !== undefined && lateUntil < turnBegan) lateSince = undefined;
    turnBegan = undefined;
  }
  return {
    isOverloaded(isTaken = false) {
      const now = readClock();
      turnBegan ??= beginTurn(now);
      if (now - turnBegan <= maxWaitMs || taken - (isTaken ? 1 : 0) < leastInTurn) return false;
      lateUntil = now;
      lateSince ??= turnBegan;
      isOverloaded ||= now - lateSince >= patienceMs || now - overloadedUntil <= memoryMs;
      if (isOverloaded) overloadedUntil = now;
      return isOverloaded;
    },
    countTaken: () => {
      taken++;
    },
  };
}
