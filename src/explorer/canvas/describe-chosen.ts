import { labelKind } from "../api/vocabulary.ts";
import { t } from "../language/message.ts";
import type { DrawnEdge, DrawnNode } from "./drawn.ts";
import { messages } from "./messages.ts";

/** What a node or edge of a picture is, in words; empty where the picture has no such. */
export function describeChosen(
  id: string | undefined,
  nodes: readonly DrawnNode[],
  edges: readonly DrawnEdge[],
): string {
  if (id === undefined) return "";
  const node = nodes.find((candidate) => candidate.id === id);
  if (node) {
    const text = t(messages.selectedNode, { label: node.label, kind: labelKind(node.kind), edges: countEdges(node) });
    return node.isPinned ? t(messages.also, { text, mark: t(messages.pinned) }) : text;
  }
  const edge = edges.find((candidate) => candidate.id === id);
  if (!edge) return "";
  const labelOf = (end: string) => nodes.find((candidate) => candidate.id === end)?.label ?? end;
  return t(messages.selectedEdge, { source: labelOf(edge.source), label: edge.label, target: labelOf(edge.target) });
}

/** How many edges a node has, in words. */
export function countEdges({ weight }: DrawnNode): string {
  return t(messages.edgeCount, { count: weight });
}
