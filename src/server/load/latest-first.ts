import type { IncomingMessage, ServerResponse } from "node:http";

/** A request that came, and its answer. */
export interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/**
 * Gathers the requests of one turn of the event loop, and offers them at its end, the latest first, until one is refused;
 * then the others, which are refused too.
 *
 * Of many that come in a turn few can be answered. The latest have waited least; and since refusals come after them, those
 * who are answered do not wait for these.
 *
 * @param offer whether the request was taken up; then the next one is offered when what could be done at once is done
 */
export function createLatestFirst(offer: (asked: Asked) => boolean): (asked: Asked) => void {
  let waiting: Asked[] = [];

  function offerAll(): void {
    const gathered = waiting;
    waiting = [];
    let isFull = false;
    const offerOn = () => {
      for (let next = gathered.pop(); next !== undefined; next = gathered.pop()) {
        if (offer(next)) return afterWork(offerOn);
        if (!isFull) gathered.reverse();
        isFull = true;
      }
    };
    offerOn();
  }

  return (asked) => {
    if (waiting.push(asked) === 1) setImmediate(offerAll);
  };
}

/** Calls back once all that follows from this turn's events has gone on as far as it can: first ticks, then promises. */
function afterWork(callback: () => void): void {
  queueMicrotask(() => process.nextTick(callback));
}
