import { describe, expect, it } from "vitest";
import { createMemoryStore } from "../../src/store/memory/create-memory-store.js";
import { describeGraphStore } from "../contract/graph-store.contract.js";
import { buildDataset, node, statement } from "./build-dataset.js";
import { smallDataset, smallOntology } from "./small-world.js";

describeGraphStore("the memory store", createMemoryStore);

describe("the memory store", () => {
  const store = createMemoryStore(smallDataset, smallOntology);
  const page = { offset: 0, limit: 10 };

  it("makes a statement once, and unchangeable", () => {
    const found = store.findStatement("s-01");
    expect(store.getStatements(["s-01"])[0]).toBe(found);
    expect(store.findStatementsByPassage("place:1")).toContain(found);
    expect(Object.isFrozen(found)).toBe(true);
  });

  it("refuses a dataset with an unknown end or relation, which a checked one never has", () => {
    const create = (...statements: ReturnType<typeof statement>[]) =>
      createMemoryStore(buildDataset({ nodes: [node("cook:a", "Cook")], statements }), smallOntology);
    expect(() => create(statement("s-1", "cook:a", "LIKES", "cook:b"))).toThrow("Statement s-1 names cook:b");
    expect(() => create(statement("s-1", "cook:b", "LIKES", "cook:a"))).toThrow("Statement s-1 names cook:b");
    expect(() => create(statement("s-1", "cook:a", "EATS", "cook:a"))).toThrow("Statement s-1 names EATS");
  });

  it("holds an empty dataset", () => {
    const empty = createMemoryStore(buildDataset(), smallOntology);
    expect(empty.selectNodes({ kinds: ["Cook"], page })).toEqual({ items: [], total: 0 });
    expect(empty.selectStatements({ where: { op: "document", ids: ["book:one"] }, page })).toEqual({
      items: [],
      total: 0,
    });
    expect([...empty.allNodes(), ...empty.allStatements(), ...empty.allPassages()]).toEqual([]);
  });

  it("refuses to ask of a statement what only nodes have", () => {
    const edge = { op: "kind", kinds: ["Cook"] } as const;
    expect(() => store.selectRelated({ of: "cook:ada", type: "MAKES", direction: "OUT", edge, page })).toThrow("kind");
    const key = { by: "count", type: "MAKES", direction: "OUT", isDescending: false } as const;
    expect(() =>
      store.selectRelated({ of: "cook:ada", type: "MAKES", direction: "OUT", sort: [{ on: "edge", key }], page }),
    ).toThrow("no relations");
  });
});
