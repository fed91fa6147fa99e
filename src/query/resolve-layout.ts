import type { LayoutAlgorithm, LayoutOptions } from "../store/graph-analysis.js";
import { queryLimits } from "./query-limits.js";
import { type Optional, resolveArgument } from "./resolve-argument.js";

/** Which layout a caller asks for; field for field the API's `LayoutInput`. */
export interface LayoutInput {
  readonly algorithm?: Optional<LayoutAlgorithm>;
  readonly iterations?: Optional<number>;
  /** Any integer. */
  readonly seed?: Optional<number>;
}

/**
 * The layout that is asked for, with defaults where nothing is said; undefined where none is.
 *
 * @throws KnownError BAD_ARGUMENT when the iterations are out of range
 */
export function resolveLayout(given: Optional<LayoutInput>): LayoutOptions | undefined {
  if (!given) return undefined;
  const { algorithm, iterations, seed } = given;
  return {
    algorithm: algorithm ?? "FORCEATLAS2",
    iterations: resolveArgument("iterations", iterations, queryLimits.layout.iterations),
    seed: seed ?? 1,
  };
}
