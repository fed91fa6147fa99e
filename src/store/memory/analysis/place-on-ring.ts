import type { Layout, NumberedGraph } from "../../graph-analysis.js";

/** Room between the rims of two nodes. */
const gap = 2;

/** Nodes in their order on a ring around 0, at equal distances that have room for the largest. */
export function placeOnRing({ size, sizes }: NumberedGraph): Layout {
  const largest = sizes.reduce((most, each) => Math.max(most, each), 0);
  const radius = size < 2 ? 0 : (2 * largest + gap) / (2 * Math.sin(Math.PI / size));
  const [x, y] = [new Float64Array(size), new Float64Array(size)];
  for (let node = 0; node < size; node++) {
    const angle = (2 * Math.PI * node) / size;
    x[node] = radius * Math.cos(angle);
    y[node] = radius * Math.sin(angle);
  }
  return { x, y };
}
