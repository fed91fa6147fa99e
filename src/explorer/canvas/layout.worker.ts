import { type Arrangeable, arrange } from "./arrange.ts";

/** What a worker is asked. */
export interface LayoutRequest {
  readonly run: number;
  readonly input: Arrangeable;
}

/** What it answers, again and again until it is done. */
export interface LayoutAnswer {
  readonly run: number;
  readonly places: Float64Array;
  readonly isDone: boolean;
}

addEventListener("message", ({ data: { run, input } }: MessageEvent<LayoutRequest>) => {
  let places = input.places;
  for (const next of arrange(input)) {
    places = next;
    postMessage({ run, places, isDone: false } satisfies LayoutAnswer);
  }
  postMessage({ run, places, isDone: true } satisfies LayoutAnswer);
});
