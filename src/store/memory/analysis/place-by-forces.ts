import type { Layout, LayoutOptions, NumberedGraph } from "../../graph-analysis.js";
import { forceAtlas2 } from "./algorithms.js";
import type { Pause } from "./create-pause.js";
import { createSeededRandom } from "./create-seeded-random.js";
import { separateNodes } from "./separate-nodes.js";
import { toSliceSize } from "./to-slice-size.js";
import { type JoinedGraph, toUndirectedGraph } from "./to-undirected-graph.js";

/** Above this many nodes, distant ones repel as groups. */
const mostRepelledOneByOne = 500;

/**
 * Places by forces, from seeded random ones, and then moved apart until none hides another.
 *
 * @see Jacomy et al., "ForceAtlas2" (2014)
 */
export async function placeByForces(
  graph: NumberedGraph,
  { iterations, seed }: Pick<LayoutOptions, "iterations" | "seed">,
  pause: Pause,
): Promise<Layout> {
  const placed = await toUndirectedGraph(graph, pause);
  await pause();
  if (placed.order > 1) {
    scatter(placed, seed);
    await balance(placed, iterations, pause);
    await separateNodes(placed, pause);
  }
  const [x, y] = [new Float64Array(graph.size), new Float64Array(graph.size)];
  placed.forEachNode((node, place) => {
    x[Number(node)] = place.x;
    y[Number(node)] = place.y;
  });
  return { x, y };
}

/** Spreads the nodes over a disc. */
function scatter(graph: JoinedGraph, seed: number): void {
  const random = createSeededRandom(seed);
  const radius = 10 * Math.sqrt(graph.order);
  graph.updateEachNodeAttributes((_, attributes) => {
    const angle = 2 * Math.PI * random();
    const distance = radius * Math.sqrt(random());
    return { ...attributes, x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
  });
}

async function balance(graph: JoinedGraph, iterations: number, pause: Pause): Promise<void> {
  const settings = toSettings(graph.order);
  const slice = Math.min(toSliceSize(2_000, graph.order), toSliceSize(15_000, graph.order + graph.size));
  // Several statements between two nodes pull less than as many to others would.
  const getEdgeWeight = (_: string, { weight }: { weight: number }) => Math.sqrt(weight);
  for (let left = iterations; left > 0; left -= slice) {
    forceAtlas2.assign(graph, { iterations: Math.min(slice, left), settings, getEdgeWeight });
    await pause();
  }
}

function toSettings(order: number) {
  return {
    // Without strong gravity, what hangs together with nothing else would drift out of sight.
    strongGravityMode: true,
    gravity: 0.06,
    scalingRatio: 12,
    slowDown: 1 + Math.log(order),
    barnesHutOptimize: order > mostRepelledOneByOne,
    barnesHutTheta: 1,
  };
}
