import type { RequestListener } from "node:http";
import type { Logger } from "pino";

/** A listener that is loaded when the first request needs it, or before, when there is time. */
export interface LateListener {
  readonly listener: RequestListener;
  /** Loads it if it is not loaded yet. What fails is logged, and tried again for the next request. */
  prepare(): Promise<void>;
}

/** Requests that come before it is loaded wait for it; where it cannot be loaded they are answered 500. */
export function createLateListener(load: () => Promise<RequestListener>, logger: Logger): LateListener {
  let loaded: RequestListener | undefined;
  let loading: Promise<void> | undefined;
  function prepare(): Promise<void> {
    loading ??= load().then(
      (listener) => {
        loaded = listener;
      },
      (error: unknown) => {
        loading = undefined;
        logger.error({ err: error }, "A part of the server cannot be loaded");
      },
    );
    return loading;
  }
  return {
    prepare,
    listener(request, response) {
      if (loaded) return loaded(request, response);
      void prepare().then(() => {
        if (loaded) loaded(request, response);
        else response.writeHead(500).end();
      });
    },
  };
}
