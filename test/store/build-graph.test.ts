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

  it("gives a node its kind and properties, and a property called kind the name of its node's kind", () => {
    expect(graph.getNodeAttributes("dish:toast")).toEqual({ kind: "Dish", name: "toast", aliases: [], minutes: 5 });
    expect(graph.getNodeAttributes("dish:stew")).toMatchObject({ kind: "Dish", dishKind: "SOUP" });
  });

  it("gives an edge its ends, its relation and the statement's properties", () => {
    expect(graph.extremities("s-07")).toEqual(["dish:salad", "ingredient:oil"]);
    expect(graph.getEdgeAttributes("s-07")).toEqual({
      relation: "NEEDS",
      date: "1841",
      asPrinted: "oyl",
      roleZh: "料",
      evidence: ["place:1"],
      inferred: false,
      openList: false,
      conflictsWith: [],
    });
  });

  it("carries the version and the properties of each passage", () => {
    expect(graph.getAttribute("version")).toBe(smallDataset.version);
    expect(graph.getAttribute("passages")["place:3"]).toEqual({
      name: "3",
      aliases: [],
      bookId: "book:two",
      firstLine: 5,
    });
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
    expect(Object.isFrozen(graph.getEdgeAttribute("s-07", "evidence"))).toBe(true);
    expect(Object.isFrozen(graph.getNodeAttribute("dish:stew", "aliases"))).toBe(true);
    expect(Object.isFrozen(graph.getAttributes())).toBe(true);
    expect(Object.isFrozen(graph.getAttribute("passages")["place:3"])).toBe(true);
  });

  it("gives a copy that can be changed", () => {
    const copy = graph.copy();
    copy.addNode("cook:new");
    copy.setNodeAttribute("dish:stew", "minutes", 1);
    expect(copy.order).toBe(graph.order + 1);
    expect(graph.getNodeAttribute("dish:stew", "minutes")).toBe(90);
  });
});
