import { describe, expect, it } from "vitest";
import { createMemoryStore } from "../../src/store/memory/create-memory-store.js";
import { smallDataset, smallOntology } from "./small-world.js";

const store = createMemoryStore(smallDataset, smallOntology);
const graph = store.getGraph();

describe("the Graphology graph", () => {
  it("has every node and statement, and no evidence, under their ids in sorted order", () => {
    expect(graph.nodes()).toEqual([...store.allNodes()].map((node) => node.id));
    expect(graph.edges()).toEqual([...store.allStatements()].map((statement) => statement.id));
    expect(graph.hasNode("place:1")).toBe(false);
  });

  it("gives a node its kind, in one object for all nodes of the kind", () => {
    expect(graph.getNodeAttributes("dish:toast")).toEqual({ kind: "Dish" });
    expect(graph.getNodeAttributes("dish:toast")).toBe(graph.getNodeAttributes("dish:stew"));
  });

  it("gives an edge its ends and its relation, in one object for all edges of the relation", () => {
    expect(graph.extremities("s-07")).toEqual(["dish:salad", "ingredient:oil"]);
    expect(graph.getEdgeAttributes("s-07")).toEqual({ relation: "NEEDS" });
    expect(graph.getEdgeAttributes("s-07")).toBe(graph.getEdgeAttributes("s-08"));
    expect(store.findStatement("s-07")).toMatchObject({ relation: "NEEDS", date: "1841" });
  });

  it("carries the version", () => {
    expect(graph.getAttributes()).toEqual({ version: smallDataset.version });
  });

  it("is built once", () => {
    expect(store.getGraph()).toBe(graph);
  });

  it("cannot be changed through its methods", () => {
    expect(() => graph.addNode("cook:new")).toThrow("frozen");
    expect(() => graph.dropEdge("s-07")).toThrow("copy()");
    expect(() => graph.setNodeAttribute("dish:stew", "minutes", 1)).toThrow("frozen");
    expect(() => graph.updateEachEdgeAttributes((_, attributes) => attributes)).toThrow("frozen");
    expect(() => graph.import({})).toThrow("frozen");
    expect(() => graph.clear()).toThrow("frozen");
  });

  it("cannot be changed through its attributes", () => {
    expect(Object.isFrozen(graph.getNodeAttributes("dish:stew"))).toBe(true);
    expect(Object.isFrozen(graph.getEdgeAttributes("s-07"))).toBe(true);
    expect(Object.isFrozen(graph.getAttributes())).toBe(true);
  });

  it("gives a copy that can be changed", () => {
    const copy = graph.copy();
    copy.addNode("cook:new");
    copy.setNodeAttribute("dish:stew", "minutes", 1);
    expect(copy.order).toBe(graph.order + 1);
    expect(graph.hasNodeAttribute("dish:stew", "minutes")).toBe(false);
  });
});
