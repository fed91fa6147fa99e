import { setImmediate } from "node:timers/promises";

/**
 * Lets other work in for one turn of the event loop; long work calls it after every slice.
 *
 * Slices are amounts of work, never of time, so that results don't depend on the speed of the machine.
 */
export type Pause = () => Promise<void>;

/** A pause that ends the work with the signal's reason once it is given up. */
export function createPause(signal?: AbortSignal): Pause {
  return async () => {
    await setImmediate();
    signal?.throwIfAborted();
  };
}
