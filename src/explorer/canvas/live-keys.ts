import { showAll, zoomIn, zoomOut } from "./camera.ts";
import type { KeyTarget } from "./canvas-keys.ts";
import type { CanvasProps } from "./drawn.ts";
import type { LiveStage } from "./live-stage.ts";

/** What keys do on a live canvas. */
export function toLiveKeyTarget({ view }: LiveStage, props: CanvasProps): KeyTarget {
  const { graph, renderer } = view;
  const { nodes, selected, onSelect, onExpand, onPin, onHide } = props;
  const isEdge = selected !== undefined && graph.hasEdge(selected);
  return {
    current: selected !== undefined && graph.hasNode(selected) ? selected : undefined,
    first: isEdge ? graph.source(selected) : view.inReadingOrder()[0],
    nodes: () => graph.mapNodes((id, attributes) => ({ id, ...renderer.graphToViewport(attributes) })),
    select: (id) => onSelect?.(id, id === undefined ? "nothing" : "node"),
    activate: (id) => onExpand?.(id),
    pin: (id) => onPin?.(id, !nodes.find((node) => node.id === id)?.isPinned),
    hide: (id) => onHide?.(id),
    fit: () => showAll(renderer),
    zoomIn: () => zoomIn(renderer),
    zoomOut: () => zoomOut(renderer),
  };
}
