import type { NumberedGraph } from "../../graph-analysis.js";

/** For each node, its number of statements; one about itself counts at both ends. */
export function measureDegree({ size, sources, targets }: NumberedGraph): Float64Array {
  const degrees = new Float64Array(size);
  for (const ends of [sources, targets]) {
    for (const node of ends) degrees[node] = (degrees[node] as number) + 1;
  }
  return degrees;
}
