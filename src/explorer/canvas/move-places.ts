import type { Place, Places } from "./drawn.ts";
import type { DrawnGraph } from "./drawn-graph.ts";

const durationMs = 350;

/** Puts the nodes of a graph where they belong. */
export function putPlaces(graph: DrawnGraph, places: Places): void {
  moveTo(graph, (id, place) => places.get(id) ?? place);
}

/** Moves the nodes of a graph to where they belong, in a third of a second. Returns how to break off. */
export function movePlaces(graph: DrawnGraph, places: Places, onArrival: () => void): () => void {
  const before = new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }] as const));
  const start = performance.now();
  let frame = 0;
  const step = (now: number) => {
    const share = Math.min(1, Math.max(0, (now - start) / durationMs));
    const eased = 1 - (1 - share) ** 3;
    moveTo(graph, (id, place) => mix(before.get(id) ?? place, places.get(id) ?? place, eased));
    if (share < 1) frame = requestAnimationFrame(step);
    else onArrival();
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}

/** One change for all nodes, so that the renderer is told once. */
function moveTo(graph: DrawnGraph, toPlace: (id: string, place: Place) => Place): void {
  graph.updateEachNodeAttributes(
    (id, attributes) => Object.assign(attributes, toPlace(id, { x: attributes.x, y: attributes.y })),
    { attributes: ["x", "y"] },
  );
}

function mix(a: Place, b: Place, share: number): Place {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}
