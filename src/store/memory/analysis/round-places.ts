import type { Layout } from "../../graph-analysis.js";

/** Places to two decimals, which no eye can tell from the exact ones and which keep files small. */
export function roundPlaces({ x, y }: Layout): Layout {
  return { x: x.map(round), y: y.map(round) };
}

/** Without a negative zero. */
function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
