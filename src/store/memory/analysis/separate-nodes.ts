import { noverlap } from "./algorithms.js";
import type { Pause } from "./create-pause.js";
import { toSliceSize } from "./to-slice-size.js";
import type { JoinedGraph } from "./to-undirected-graph.js";

/** Room between the rims of two nodes; what is aimed at is more than what is enough, so that aiming comes to an end. */
const [enoughRoom, aimedRoom] = [0.5, 2];

/** How many times the area of all nodes the picture has at least. */
const leastSpace = 16;

const iterationsInRound = 20;
const growthInRound = 1.05;
/** The picture would have grown more than a hundredfold by then. */
const mostRounds = 100;

/** Moves nodes until none overlaps another, and lets the picture grow while there is not room enough. */
export async function separateNodes(graph: JoinedGraph, pause: Pause): Promise<void> {
  scale(graph, Math.max(1, toNeededScale(graph)));
  for (let round = 0; round < mostRounds && hasOverlap(graph); round++) {
    if (round > 0) scale(graph, growthInRound);
    await push(graph, pause);
  }
}

async function push(graph: JoinedGraph, pause: Pause): Promise<void> {
  const slice = toSliceSize(2_000, graph.order);
  const settings = { margin: aimedRoom / 2, speed: 1, gridSize: Math.ceil(Math.sqrt(graph.order)), expansion: 1.1 };
  for (let left = iterationsInRound; left > 0; left -= slice) {
    noverlap.assign(graph, { maxIterations: Math.min(slice, left), settings });
    await pause();
  }
}

function toNeededScale(graph: JoinedGraph): number {
  const [width, height] = [toExtent(graph, "x"), toExtent(graph, "y")];
  const area = graph.reduceNodes((sum, _, { size }) => sum + Math.PI * (size + aimedRoom / 2) ** 2, 0);
  const longest = Math.max(width, height);
  return longest === 0 ? 1 : Math.sqrt(leastSpace * area) / longest;
}

function toExtent(graph: JoinedGraph, axis: "x" | "y"): number {
  const [least, most] = graph.reduceNodes(
    ([low, high], _, attributes) => [Math.min(low, attributes[axis]), Math.max(high, attributes[axis])],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  return most - least;
}

function scale(graph: JoinedGraph, factor: number): void {
  if (factor === 1) return;
  graph.updateEachNodeAttributes((_, { x, y, size }) => ({ x: x * factor, y: y * factor, size }));
}

/** Looks from left to right, at each node only as far as the largest could reach. */
function hasOverlap(graph: JoinedGraph): boolean {
  const nodes = graph.mapNodes((_, { x, y, size }) => ({ x, y, size })).sort((a, b) => a.x - b.x);
  const largest = nodes.reduce((most, { size }) => Math.max(most, size), 0);
  return nodes.some((node, index) => {
    const reach = node.x + node.size + largest + enoughRoom;
    for (let next = index + 1; next < nodes.length; next++) {
      const other = nodes[next] as typeof node;
      if (other.x >= reach) return false;
      if (Math.hypot(other.x - node.x, other.y - node.y) < node.size + other.size + enoughRoom) return true;
    }
    return false;
  });
}
