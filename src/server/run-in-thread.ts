import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { KnownError } from "../shared/known-error.js";

/**
 * The first message of a program that runs in a thread of its own, which is ended then. A thread that fails leaves the
 * process as it was.
 *
 * @param program the path of a module in CommonJS
 * @param workerData handed to the program
 * @param signal ends the thread
 * @throws KnownError THREAD_OUT_OF_MEMORY, or THREAD_ENDED when it ends without a message
 * @throws what the program throws, or the reason of the signal
 */
export async function runInThread(program: string, workerData: unknown, signal: AbortSignal): Promise<unknown> {
  signal.throwIfAborted();
  const worker = new Worker(program, { workerData });
  const end = () => worker.terminate();
  signal.addEventListener("abort", end);
  try {
    return await Promise.race([readMessage(worker), failAtEnd(worker)]);
  } catch (error) {
    signal.throwIfAborted();
    throw toKnown(error);
  } finally {
    signal.removeEventListener("abort", end);
    await end();
  }
}

/** Rejects with what the program throws. */
async function readMessage(worker: Worker): Promise<unknown> {
  const [message] = await once(worker, "message");
  return message;
}

async function failAtEnd(worker: Worker): Promise<never> {
  const [code] = await once(worker, "exit");
  throw new KnownError(`The thread that loads ended with code ${code} before it was done.`, {
    code: "THREAD_ENDED",
    suggestion: "Load again; when it ends again, `tpgraph check` on the same folders tells more.",
  });
}

function toKnown(error: unknown): unknown {
  const isOutOfMemory = error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  if (!isOutOfMemory) return error;
  return new KnownError("The thread that loads needs more memory than Node may use.", {
    code: "THREAD_OUT_OF_MEMORY",
    suggestion: "Give it more, as in NODE_OPTIONS=--max-old-space-size=8192, or make the dataset smaller.",
  });
}
