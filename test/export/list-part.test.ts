import { describe, expect, it } from "vitest";
import { listPart } from "../../src/export/list-part.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { createMemoryStore } from "../../src/store/memory/create-memory-store.js";
import { buildDataset, node, statement } from "../store/build-dataset.js";
import { smallOntology } from "../store/small-world.js";

const count = 3_000;
const cooks = Array.from({ length: count }, (_, number) => node(`cook:${number}`, "Cook"));
const dataset = buildDataset({
  nodes: [...cooks, node("dish:pie", "Dish")],
  statements: cooks.map(({ id }, number) =>
    statement(`s-${number}`, id, number % 1000 === 7 ? "LIKES" : "MAKES", "dish:pie", {
      evidence: [`place:${number}`],
    }),
  ),
  passages: cooks.map((_, number) => node(`place:${number}`, "Place")),
});
const whole = createMemoryStore(dataset, smallOntology);

/** Counts what is read of its lists, and takes long over it. */
function createSlowStore() {
  const read = { count: 0 };
  function* slowly<T>(list: Iterable<T>): Iterable<T> {
    for (const item of list) {
      const end = performance.now() + (++read.count % 1_000 === 0 ? 30 : 0);
      while (performance.now() < end);
      yield item;
    }
  }
  const store: GraphStore = {
    ...whole,
    allNodes: (kind) => slowly(whole.allNodes(kind) as Iterable<ReturnType<typeof node>>),
    allStatements: (relation) => slowly(whole.allStatements(relation) as Iterable<ReturnType<typeof statement>>),
    allPassages: () => slowly(whole.allPassages() as Iterable<ReturnType<typeof node>>),
  };
  return { store, read };
}

const nodes = new Set(["cook:7", "cook:2007", "dish:pie"]);
const hasStatement = ({ subject }: { subject: string }) => nodes.has(subject);
const idsOf = (list: Iterable<{ id: string }>) => [...list].map(({ id }) => id);

describe("the lists of a part", () => {
  it("hold what the part has, in order, and can be walked again", async () => {
    const lists = await listPart(whole, { nodes, hasStatement });
    for (const _ of [1, 2]) {
      expect(idsOf(lists.nodes())).toEqual(["cook:2007", "cook:7", "dish:pie"]);
      expect(idsOf(lists.nodesOfKind("Cook"))).toEqual(["cook:2007", "cook:7"]);
      expect(idsOf(lists.nodesOfKind("Unknown"))).toEqual([]);
      expect(idsOf(lists.statements())).toEqual(["s-2007", "s-7"]);
      expect(idsOf(lists.statementsOfRelation("LIKES"))).toEqual(["s-2007", "s-7"]);
      expect(idsOf(lists.statementsOfRelation("MAKES"))).toEqual([]);
      expect(idsOf(lists.passages())).toEqual(["place:2007", "place:7"]);
    }
  });

  it("are everything where nothing is chosen", async () => {
    const lists = await listPart(whole, { nodes: undefined, hasStatement: undefined });
    expect(idsOf(lists.nodes())).toHaveLength(count + 1);
    expect(idsOf(lists.statements())).toHaveLength(count);
    expect(idsOf(lists.statementsOfRelation("LIKES"))).toHaveLength(3);
    expect(idsOf(lists.passages())).toHaveLength(count);
  });

  it("are found in turns with other work, and walked without a look at what is left out", async () => {
    const { store, read } = createSlowStore();
    let turns = 0;
    const others = setInterval(() => turns++, 0);
    const lists = await listPart(store, { nodes, hasStatement });
    clearInterval(others);
    expect(turns).toBeGreaterThan(2);
    const readBefore = read.count;
    for (const list of [lists.nodes(), lists.statements(), lists.statementsOfRelation("LIKES"), lists.passages()]) {
      expect([...list].length).toBeGreaterThan(1);
    }
    expect(read.count).toBe(readBefore);
  });

  it("end when nobody waits for them any more", async () => {
    const { store } = createSlowStore();
    const asked = listPart(store, { nodes, hasStatement }, AbortSignal.abort(new Error("nobody waits")));
    await expect(asked).rejects.toThrow("nobody waits");
  });
});
