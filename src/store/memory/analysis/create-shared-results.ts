/** Computes what is asked for, once for all who ask for it under the same key. */
export type SharedResults<T> = (
  key: string,
  compute: (signal: AbortSignal) => Promise<T>,
  signal?: AbortSignal,
) => Promise<T>;

interface Entry<T> {
  readonly result: Promise<T>;
  readonly controller: AbortController;
  /** Callers that have not given up. */
  waiting: number;
}

/**
 * Keeps the results that were asked for last, those under way included.
 *
 * A caller that gives up is refused with the signal's reason; the computation ends when the last one gives up. What
 * failed or was given up is not kept.
 */
export function createSharedResults<T>(capacity: number): SharedResults<T> {
  const entries = new Map<string, Entry<T>>();
  const drop = (key: string, entry: Entry<T>) => {
    if (entries.get(key) === entry) entries.delete(key);
  };

  function start(key: string, compute: (signal: AbortSignal) => Promise<T>): Entry<T> {
    const controller = new AbortController();
    const entry = { result: compute(controller.signal), controller, waiting: 0 };
    entry.result.catch(() => drop(key, entry));
    return entry;
  }

  function keepAsLast(key: string, entry: Entry<T>): void {
    entries.delete(key);
    entries.set(key, entry);
    const [oldest] = entries.keys();
    if (entries.size > capacity && oldest !== undefined) entries.delete(oldest);
  }

  return async (key, compute, signal) => {
    signal?.throwIfAborted();
    const entry = entries.get(key) ?? start(key, compute);
    keepAsLast(key, entry);
    entry.waiting++;
    if (signal === undefined) return entry.result;
    return waitUntil(entry.result, signal, () => {
      if (--entry.waiting > 0) return;
      drop(key, entry);
      entry.controller.abort(signal.reason);
    });
  };
}

function waitUntil<T>(result: Promise<T>, signal: AbortSignal, leave: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      reject(signal.reason);
      leave();
    };
    signal.addEventListener("abort", giveUp, { once: true });
    result.then(resolve, reject).finally(() => signal.removeEventListener("abort", giveUp));
  });
}
