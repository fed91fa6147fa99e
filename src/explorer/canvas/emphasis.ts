import { type CanvasColors, mixColors } from "./canvas-colors.ts";
import type { DrawnGraph, EdgeAttributes, NodeAttributes } from "./drawn-graph.ts";

/** What the reader points at and what is chosen: what is drawn stronger, and what fades. */
export interface Emphasis {
  readonly selected: string | undefined;
  readonly hovered: string | undefined;
  /** Nodes that are pointed at or next to what is; undefined where nothing is pointed at. */
  readonly nearNodes: ReadonlySet<string> | undefined;
  readonly nearEdges: ReadonlySet<string> | undefined;
  /** A node that is drawn elsewhere, with its edges, because it is being moved. */
  readonly lifted?: string;
}

/** Everything as it is. */
export const noEmphasis: Emphasis = {
  selected: undefined,
  hovered: undefined,
  nearNodes: undefined,
  nearEdges: undefined,
};

const fading = 0.86;

/** The emphasis on a graph, given what is chosen and pointed at; ids that it does not have count for nothing. */
export function toEmphasis(graph: DrawnGraph, selected: string | undefined, hovered: string | undefined): Emphasis {
  if (hovered !== undefined && graph.hasNode(hovered)) {
    const nearNodes = new Set([hovered, ...graph.neighbors(hovered)]);
    return { selected, hovered, nearNodes, nearEdges: new Set(graph.edges(hovered)) };
  }
  if (hovered !== undefined && graph.hasEdge(hovered)) {
    return { selected, hovered, nearNodes: new Set(graph.extremities(hovered)), nearEdges: new Set([hovered]) };
  }
  return { ...noEmphasis, selected };
}

/** How a node looks under an emphasis. */
export function reduceNode(
  id: string,
  { x, y, size, color, node }: NodeAttributes,
  emphasis: Emphasis,
  colors: CanvasColors,
) {
  const isFaded = emphasis.nearNodes?.has(id) === false;
  const ring = id === emphasis.selected ? colors.accent : node.isFocus ? colors.text : undefined;
  return {
    x,
    y,
    size,
    color: isFaded ? mixColors(color, colors.ground, fading) : color,
    ring: ring && isFaded ? mixColors(ring, colors.ground, fading) : ring,
    isPinned: node.isPinned,
    // Labels are drawn by the canvas itself.
    label: null,
    type: "ringed",
    hidden: id === emphasis.lifted,
    zIndex: Number(emphasis.nearNodes?.has(id) === true || id === emphasis.selected),
  };
}

/** How an edge looks under an emphasis. */
export function reduceEdge(id: string, attributes: EdgeAttributes, emphasis: Emphasis, colors: CanvasColors) {
  const isNear = emphasis.nearEdges?.has(id);
  const isSelected = id === emphasis.selected;
  const { source, target } = attributes.edge;
  const color = isSelected ? colors.accent : toEdgeColor(attributes.edge, colors);
  return {
    ...attributes,
    size: attributes.size * (isSelected || id === emphasis.hovered ? 1.9 : 1),
    color: isNear === false && !isSelected ? mixColors(color, colors.ground, fading) : color,
    zIndex: Number(isNear === true || isSelected),
    hidden: emphasis.lifted !== undefined && (source === emphasis.lifted || target === emphasis.lifted),
  };
}

/** The colour of an edge; what was inferred is paler than what a source says. */
export function toEdgeColor(
  edge: { readonly color: string | null; readonly isInferred?: boolean },
  colors: CanvasColors,
): string {
  const color = edge.color ?? mixColors(colors.line, colors.ground, 0.25);
  return edge.isInferred ? mixColors(color, colors.ground, 0.4) : color;
}
