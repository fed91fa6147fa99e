import type { GraphAnalysis } from "../../graph-analysis.js";

/** Algorithms of Graphology's packages. */
export function createGraphAnalysis(): GraphAnalysis {
  return {
    layOut: () => Promise.reject(new TypeError("Not yet.")),
    measure: () => Promise.reject(new TypeError("Not yet.")),
  };
}
