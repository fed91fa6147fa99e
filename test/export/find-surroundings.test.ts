import { describe, expect, it } from "vitest";
import { findSurroundings } from "../../src/export/find-surroundings.js";
import { createMemoryStore } from "../../src/store/memory/create-memory-store.js";
import { smallDataset, smallOntology } from "../store/small-world.js";

const store = createMemoryStore(smallDataset, smallOntology);
const graph = store.getGraph();

describe("findSurroundings", () => {
  it("gives the node alone at depth 0", () => {
    const [id] = graph.nodes() as [string];
    expect(findSurroundings(graph, id, 0).nodes).toEqual([id]);
  });

  it.each([1, 2, 3])("gathers at depth %i what the store's neighbourhood does", (depth) => {
    for (const id of graph.nodes()) {
      const { nodes, statements } = findSurroundings(graph, id, depth);
      const expected = store.findNeighborhood({ of: [id], depth, limit: Number.POSITIVE_INFINITY });
      expect([...nodes].sort()).toEqual(expected.nodes.map((node) => node.id).sort());
      expect([...statements].sort()).toEqual(expected.statements.map((statement) => statement.id));
    }
  });
});
