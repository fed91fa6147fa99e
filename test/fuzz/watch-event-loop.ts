/** What came of some work, and what it did to its process. */
export interface Watched<T> {
  readonly answer: T;
  /** Milliseconds from begin to end. */
  readonly ms: number;
  /**
   * The longest that the event loop was held at a time, in milliseconds. Time in which the machine did other work does
   * not count.
   */
  readonly heldMs: number;
  /** Most memory of the process, in bytes, looked at in each turn of the event loop. */
  readonly rss: number;
}

/** Does some work and watches the event loop meanwhile. */
export async function watchEventLoop<T>(work: () => Promise<T>): Promise<Watched<T>> {
  const started = performance.now();
  let [last, lastCpu, heldMs, rss] = [started, process.cpuUsage(), 0, 0];
  let isDone = false;
  const look = (): void => {
    const { user, system } = process.cpuUsage(lastCpu);
    const now = performance.now();
    heldMs = Math.max(heldMs, Math.min(now - last, (user + system) / 1_000));
    rss = Math.max(rss, process.memoryUsage.rss());
    lastCpu = process.cpuUsage();
    last = now;
    if (!isDone) setImmediate(look);
  };
  setImmediate(look);
  const answer = await work();
  const ms = performance.now() - started;
  isDone = true;
  look();
  return { answer, ms, heldMs, rss };
}
