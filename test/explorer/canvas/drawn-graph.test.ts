import { describe, expect, it } from "vitest";
import { createDrawnGraph, toDash } from "../../../src/explorer/canvas/drawn-graph.ts";

const node = (id: string) => ({ id, label: id, kind: "Plant", color: "#059669", weight: 1 });
const edge = (id: string, source: string, target: string) => ({ id, source, target, label: "", color: null, dash: [] });

describe("createDrawnGraph", () => {
  it("draws straight where an edge is alone, and curved where it has company or leads back", () => {
    const nodes = [node("a"), node("b"), node("c")];
    const edges = [edge("1", "a", "b"), edge("2", "b", "a"), edge("3", "b", "c"), edge("4", "c", "c")];
    const graph = createDrawnGraph(nodes, edges, new Map());
    expect(graph.mapEdges((id, { type }) => `${id} ${type}`)).toEqual([
      "1 curved",
      "2 curved",
      "3 straight",
      "4 curved",
    ]);
  });

  it("leaves out edges whose ends are not drawn", () => {
    expect(createDrawnGraph([node("a")], [edge("1", "a", "b")], new Map()).size).toBe(0);
  });
});

describe("toDash", () => {
  it("repeats an odd number of lengths, as SVG does", () => {
    expect([[], [4], [6, 3], [6, 2, 1, 2]].map(toDash)).toEqual([
      [0, 0, 0, 0],
      [4, 4, 0, 0],
      [6, 3, 0, 0],
      [6, 2, 1, 2],
    ]);
  });
});
