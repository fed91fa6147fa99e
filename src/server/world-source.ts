import type { LoadResult, World } from "../graphql/world.js";
import type { Diagnostic } from "../shared/diagnostic.js";

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
  /**
   * Loads again and serves the result if it is good; otherwise the version before stays.
   *
   * The event loop stands still while files are parsed and indexed. What loading throws is thrown, and counts as failed.
   */
  reload(): LoadReport;
}

/** @param onLoad told of every attempt, with the world now served */
export function createWorldSource(
  load: () => LoadResult,
  onLoad: (report: LoadReport, world: World | undefined) => void = () => {},
): WorldSource {
  let world: World | undefined;
  let report: LoadReport | undefined;
  return {
    current: () => world,
    lastLoad: () => report,
    reload() {
      const started = performance.now();
      const record = (result: LoadResult): LoadReport => {
        world = result.world ?? world;
        report = {
          status: result.world ? "ok" : "failed",
          at: new Date().toISOString(),
          tookMs: Math.round(performance.now() - started),
          diagnostics: result.diagnostics,
        };
        onLoad(report, world);
        return report;
      };
      try {
        return record(load());
      } catch (error) {
        record({ world: undefined, diagnostics: [] });
        throw error;
      }
    },
  };
}
