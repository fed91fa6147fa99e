import type { Arrangeable } from "./arrange.ts";
import type { LayoutAnswer, LayoutRequest } from "./layout.worker.ts";

/** Arranges graphs away from the thread that draws. */
export interface LayoutClient {
  /** Begins anew; what was being arranged is given up. */
  start(input: Arrangeable, onPlaces: (places: Float64Array, isDone: boolean) => void): void;
  /** Gives up what is being arranged; the last places that were told remain. */
  stop(): void;
}

/** A client with a worker of its own, which lives while there is something to arrange. */
export function createLayoutClient(): LayoutClient {
  let worker: Worker | undefined;
  let run = 0;

  function stop(): void {
    run++;
    worker?.terminate();
    worker = undefined;
  }

  function start(input: Arrangeable, onPlaces: (places: Float64Array, isDone: boolean) => void): void {
    stop();
    const request: LayoutRequest = { run, input };
    const isCurrent = () => request.run === run;
    worker = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<LayoutAnswer>) => {
      if (data.run !== run) return;
      if (data.isDone) stop();
      onPlaces(data.places, data.isDone);
    });
    // A browser that can't start the worker arranges here, in small steps.
    worker.addEventListener("error", () => void arrangeHere(input, isCurrent, onPlaces));
    worker.postMessage(request);
  }

  return { start, stop };
}

async function arrangeHere(
  input: Arrangeable,
  isCurrent: () => boolean,
  onPlaces: (places: Float64Array, isDone: boolean) => void,
): Promise<void> {
  const { arrange } = await import("./arrange.ts");
  const steps = arrange(input);
  let places = input.places;
  const step = () => {
    if (!isCurrent()) return;
    const { value, done } = steps.next();
    places = value ?? places;
    onPlaces(places, done === true);
    if (!done) setTimeout(step);
  };
  step();
}
