import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";

/** A graph to arrange. Nodes go by their index; flat arrays, as they pass between threads. */
export interface Arrangeable {
  /** Where each node starts: x, y of the first, x, y of the second. */
  readonly places: Float64Array;
  /** In pixels at the scale at which the picture fits. */
  readonly radii: Float64Array;
  /** 1 for nodes that stay where they are. */
  readonly fixed: Uint8Array;
  /** Source and target of each edge. */
  readonly edges: Uint32Array;
}

interface PlacedNode {
  x: number;
  y: number;
  size: number;
  fixed: boolean;
}

/** The screen that nodes are kept apart for: they must not lie on each other where the whole picture is shown. */
const screen = { width: 1000, height: 700 };

/**
 * Arranges a graph by forces, then moves overlapping nodes apart.
 *
 * The same input gives the same places. Each step takes some tens of milliseconds and yields where the nodes stand.
 */
export function* arrange(input: Arrangeable): Generator<Float64Array, void> {
  const graph = toGraph(input);
  if (graph.order < 2) return yield input.places;
  const { rounds, iterations } = toEffort(graph.order);
  const settings = toSettings(graph.order);
  for (let round = 0; round < rounds; round++) {
    forceAtlas2.assign(graph, { iterations, settings });
    yield toPlaces(graph);
  }
  separate(graph);
  yield toPlaces(graph);
}

type PlacedGraph = UndirectedGraph<PlacedNode, { weight: number }>;

/** Several edges between two nodes pull less than as many edges to others would. */
function toGraph({ places, radii, fixed, edges }: Arrangeable): PlacedGraph {
  const graph: PlacedGraph = new UndirectedGraph();
  radii.forEach((size, node) => {
    graph.addNode(node, { x: places[2 * node] ?? 0, y: places[2 * node + 1] ?? 0, size, fixed: fixed[node] === 1 });
  });
  for (let index = 0; index < edges.length; index += 2) {
    const [source, target] = [edges[index], edges[index + 1]];
    if (source === target) continue;
    graph.updateEdge(source, target, ({ weight = 0 }) => ({ weight: Math.sqrt(weight ** 2 + 1) }));
  }
  return graph;
}

function toEffort(order: number): { readonly rounds: number; readonly iterations: number } {
  if (order < 150) return { rounds: 1, iterations: 400 };
  const iterations = Math.max(5, Math.round(8_000 / order));
  return { rounds: Math.ceil((order < 1_000 ? 360 : 180) / iterations), iterations };
}

function toSettings(order: number) {
  return {
    // Without strong gravity, what hangs together with nothing else would drift out of sight.
    strongGravityMode: true,
    gravity: 0.06,
    scalingRatio: 12,
    slowDown: 1 + Math.log(order),
    barnesHutOptimize: order > 500,
    barnesHutTheta: 1,
  };
}

function separate(graph: PlacedGraph): void {
  const scale = toScale(graph);
  noverlap.assign(graph, {
    maxIterations: graph.order < 150 ? 150 : 20,
    settings: { margin: 5, speed: 2, gridSize: Math.max(1, Math.round(Math.sqrt(graph.order))) },
    inputReducer: (_, { x, y, size = 1 }) => ({ x: x * scale, y: y * scale, size }),
    outputReducer: (node, { x, y }) => {
      const before = graph.getNodeAttributes(node);
      return before.fixed ? { x: before.x, y: before.y } : { x: x / scale, y: y / scale };
    },
  });
}

/** Pixels in a unit of the picture where all of it is shown. */
function toScale(graph: PlacedGraph): number {
  const [xs, ys] = [graph.mapNodes((_, { x }) => x), graph.mapNodes((_, { y }) => y)];
  const width = Math.max(...xs) - Math.min(...xs);
  const height = Math.max(...ys) - Math.min(...ys);
  return Math.min(screen.width / (width || 1), screen.height / (height || 1));
}

function toPlaces(graph: PlacedGraph): Float64Array {
  const places = new Float64Array(2 * graph.order);
  graph.forEachNode((node, { x, y }) => places.set([x, y], 2 * Number(node)));
  return places;
}
