import type { LoadResult, World } from "../graphql/world.js";
import type { Diagnostic } from "../shared/diagnostic.js";
import { KnownError } from "../shared/known-error.js";
import { oneAtATime } from "./one-at-a-time.js";

/** How the last attempt to load went. */
export interface LoadReport {
  readonly status: "ok" | "failed";
  /** ISO 8601. */
  readonly at: string;
  readonly tookMs: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Holds the one version that is being served.
 *
 * Take `current()` once per request, so that an answer and its headers come from the same version.
 */
export interface WorldSource {
  /** Undefined until a first load succeeds. */
  current(): World | undefined;
  /** Undefined until a first load was tried. */
  lastLoad(): LoadReport | undefined;
  /** Loads at one go, for a start. What loading throws is thrown, and counts as failed. */
  load(): LoadReport;
  /**
   * Loads again and serves the result if it is good; otherwise the version before stays.
   *
   * Reloads never overlap: those that are asked for while one runs are one more after it. What loading throws is thrown,
   * and counts as failed.
   *
   * @throws KnownError LOAD_GIVEN_UP once this is stopped
   */
  reload(): Promise<LoadReport>;
  /** Gives up a reload that runs, and every later one. */
  stop(): void;
}

/** How a world is loaded. */
export interface WorldLoading {
  /** At one go. */
  readonly load: () => LoadResult;
  /**
   * While others are answered; without it as `load`.
   *
   * @param before the version being served
   * @param signal aborted when nobody waits for it any more
   */
  readonly reload?: ((before: World | undefined, signal: AbortSignal) => Promise<LoadResult>) | undefined;
}

/** @param onLoad told of every attempt that was not given up, with the world now served */
export function createWorldSource(
  { load, reload = async () => load() }: WorldLoading,
  onLoad: (report: LoadReport, world: World | undefined) => void = () => {},
): WorldSource {
  let world: World | undefined;
  let last: LoadReport | undefined;
  const stopping = new AbortController();
  const { signal } = stopping;

  function record(result: LoadResult, started: number): LoadReport {
    signal.throwIfAborted();
    world = result.world ?? world;
    last = {
      status: result.world ? "ok" : "failed",
      at: new Date().toISOString(),
      tookMs: Math.round(performance.now() - started),
      diagnostics: result.diagnostics,
    };
    onLoad(last, world);
    return last;
  }

  const nothing: LoadResult = { world: undefined, diagnostics: [] };
  return {
    current: () => world,
    lastLoad: () => last,
    load() {
      const started = performance.now();
      try {
        return record(load(), started);
      } catch (error) {
        record(nothing, started);
        throw error;
      }
    },
    reload: oneAtATime(async () => {
      signal.throwIfAborted();
      const started = performance.now();
      const result = await reload(world, signal).catch((error) => {
        record(nothing, started);
        throw error;
      });
      return record(result, started);
    }),
    stop: () => stopping.abort(toGivenUp()),
  };
}

function toGivenUp(): KnownError {
  return new KnownError("Loading was given up, since the server stops.", {
    code: "LOAD_GIVEN_UP",
    suggestion: "Start the server again: it loads what the folders hold then.",
  });
}
