import { MultiDirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { type GraphPart, toGraphologyJson } from "../../src/export/to-graphology-json.js";
import { createMemoryStore } from "../../src/store/memory/create-memory-store.js";
import { buildDataset } from "../store/build-dataset.js";
import { smallDataset, smallOntology } from "../store/small-world.js";

const graph = createMemoryStore(smallDataset, smallOntology).getGraph();

function write(part?: GraphPart): ReturnType<MultiDirectedGraph["export"]> {
  return JSON.parse([...toGraphologyJson(graph, part)].join(""));
}

describe("toGraphologyJson", () => {
  it("writes what Graphology itself exports", () => {
    expect(write()).toEqual(graph.export());
  });

  it("makes an equal graph when it is imported", () => {
    expect(MultiDirectedGraph.from(write()).export()).toEqual(graph.export());
  });

  it("writes keys in sorted order", () => {
    const nodes = write().nodes.map((node) => node.key);
    const edges = write().edges.map((edge) => edge.key ?? "");
    expect(nodes).toEqual([...nodes].sort());
    expect(edges).toEqual([...edges].sort());
  });

  it("comes in pieces of no more than one node or edge", () => {
    const pieces = [...toGraphologyJson(graph)];
    const marks = pieces.map((piece) => piece.split('"key":').length - 1);
    expect(Math.max(...marks)).toBe(1);
    expect(marks.filter((mark) => mark === 1)).toHaveLength(graph.order + graph.size);
  });

  it("writes a part with the ends of its statements and the passages that they rest on", () => {
    const part = write({ nodes: ["book:two", "cook:cy"], statements: ["s-13", "s-08", "s-13"] });
    expect(part.nodes.map((node) => node.key)).toEqual([
      "book:two",
      "cook:cy",
      "dish:broth",
      "dish:stew",
      "ingredient:salt",
    ]);
    expect(part.edges.map((edge) => edge.key)).toEqual(["s-08", "s-13"]);
    expect(Object.keys(part.attributes?.passages as object)).toEqual(["place:1", "place:3"]);
    expect(part.attributes?.version).toBe(smallDataset.version);
    expect(MultiDirectedGraph.from(part).order).toBe(5);
  });

  it("passes over unknown ids", () => {
    const part = write({ nodes: ["cook:nobody"], statements: ["s-nothing"] });
    expect([part.nodes, part.edges]).toEqual([[], []]);
  });

  it("writes an empty graph", () => {
    const empty = createMemoryStore(buildDataset(), smallOntology).getGraph();
    expect(JSON.parse([...toGraphologyJson(empty)].join(""))).toEqual(empty.export());
  });
});
