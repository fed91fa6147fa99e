import { labelKind } from "../api/vocabulary.ts";
import type { DrawnNode } from "./drawn.ts";
import type { LegendEntry } from "./svg-legend.ts";

/** The kinds of a picture and their colours, by name. */
export function toLegend(nodes: readonly DrawnNode[]): readonly LegendEntry[] {
  const colors = new Map(nodes.map(({ kind, color }) => [kind, color]));
  return [...colors]
    .map(([kind, color]) => ({ label: labelKind(kind, { isPlural: true }), color }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}

/** The name of a file that holds a picture, without an ending. */
export function toFileName(label: string): string {
  return (
    label
      .replace(/[\s\\/:*?"<>|.,;]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 80) || "graph"
  );
}
