import { useMemo } from "preact/hooks";
import { type Drawing, toDrawing } from "../../canvas/to-drawing.ts";
import type { Language } from "../../language/language.ts";
import type { ScopedGraph } from "../../scope/scoped-graph.ts";

/**
 * A graph as a small picture has it: without nodes that nothing ties to others, unless there are no others. The same
 * lists as long as the graph and the language are the same.
 */
export function useDrawn(graph: ScopedGraph, language: Language): Drawing {
  return useMemo(() => toDrawing(withoutLoners(graph)), [graph, language]);
}

function withoutLoners(graph: ScopedGraph): ScopedGraph {
  const ends = new Set(graph.edges.flatMap(({ subject, object }) => [subject.id, object.id]));
  const tied = graph.nodes.filter(({ id }) => ends.has(id));
  return tied.length > 0 ? { ...graph, nodes: tied } : graph;
}
