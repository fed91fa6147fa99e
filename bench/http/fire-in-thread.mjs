import { parentPort, Worker, workerData } from "node:worker_threads";
import { fire } from "./fire-requests.mjs";

/**
 * As `fire`, in a thread of its own: a client that has too much to do measures how long it takes itself.
 *
 * @param {Parameters<typeof fire>[0]} options
 * @returns {ReturnType<typeof fire>}
 */
export function fireInThread(options) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { fired: options } });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

if (workerData?.fired) parentPort.postMessage(await fire(workerData.fired));
