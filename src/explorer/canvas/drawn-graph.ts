import { MultiDirectedGraph } from "graphology";
import type { DrawnEdge, DrawnNode, Places } from "./drawn.ts";
import { toBends } from "./edge-curvature.ts";
import { toRadius, toThickness } from "./sizes.ts";

/** What the renderer knows of a node. */
export interface NodeAttributes {
  x: number;
  y: number;
  size: number;
  color: string;
  node: DrawnNode;
  [extra: string]: unknown;
}

/** What the renderer knows of an edge. */
export interface EdgeAttributes {
  size: number;
  type: "straight" | "curved";
  curvature: number;
  loop: number;
  dash: Dash;
  edge: DrawnEdge;
  [extra: string]: unknown;
}

/** Two lengths to draw, each with one to leave out; all 0 for a solid line. */
export type Dash = readonly [number, number, number, number];

export type DrawnGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** The graph of a picture, for the renderer. Edges whose ends are not drawn are left out. */
export function createDrawnGraph(nodes: readonly DrawnNode[], edges: readonly DrawnEdge[], places: Places): DrawnGraph {
  const graph: DrawnGraph = new MultiDirectedGraph();
  for (const node of nodes) {
    const { x, y } = places.get(node.id) ?? { x: 0, y: 0 };
    graph.addNode(node.id, { x, y, size: toRadius(node.weight, nodes.length), color: node.color, node });
  }
  const drawn = edges.filter(({ source, target }) => graph.hasNode(source) && graph.hasNode(target));
  const bends = toBends(drawn);
  const size = toThickness(drawn.length);
  for (const edge of drawn) {
    const { curvature, loop } = bends.get(edge.id) ?? { curvature: 0, loop: 0 };
    const type = curvature === 0 && loop === 0 ? "straight" : "curved";
    const dash = toDash(edge.dash);
    graph.addDirectedEdgeWithKey(edge.id, edge.source, edge.target, { size, type, curvature, loop, dash, edge });
  }
  return graph;
}

/** A dash of any number of lengths as the four that are drawn. An odd number is repeated, as SVG does. */
export function toDash(lengths: readonly number[]): Dash {
  const even = lengths.length % 2 === 0 ? lengths : [...lengths, ...lengths];
  const [a = 0, b = 0, c = 0, d = 0] = even;
  return [a, b, c, d];
}
