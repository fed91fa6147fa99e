// What a thread of its own runs to load a world, for `loadInThread`: an entry of the bundle.
import { parentPort, workerData } from "node:worker_threads";
import { packWorld } from "../compose.js";
import { KnownError } from "../shared/known-error.js";
import { listBuffers } from "../shared/list-buffers.js";
import type { ThreadAnswer, ThreadOrder } from "./load-in-thread.js";

const { paths, snapshots } = workerData as ThreadOrder;

function load(): ThreadAnswer {
  const notKept: string[] = [];
  const place = snapshots && {
    ...snapshots,
    later: (write: () => void) => write(),
    onError: ({ message }: Error) => notKept.push(message),
  };
  try {
    return { ...packWorld(paths, place), notKept };
  } catch (error) {
    if (!(error instanceof KnownError)) throw error;
    const { message, code, suggestion, details } = error;
    return { refusal: { message, code, suggestion, details } };
  }
}

const answer = load();
parentPort?.postMessage(answer, listBuffers(answer));
