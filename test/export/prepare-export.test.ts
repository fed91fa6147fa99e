import { describe, expect, it } from "vitest";
import type { ExportChoices } from "../../src/export/choices/export-choices.js";
import { prepareExport } from "../../src/export/prepare-export.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { buildDataset, node, statement } from "../store/build-dataset.js";
import { smallDataset } from "../store/small-world.js";
import { createExportContext, everything, prepareSmall } from "./export-world.js";

const layout = { algorithm: "CIRCULAR", iterations: 10, seed: 1 } as const;
const limits = { nodes: 13, statements: 1000, product: 10_000 };

function prepareWithin(choices: Partial<ExportChoices>, tightened: Partial<typeof limits> = {}) {
  const all = { ...everything, ...choices };
  return prepareExport(createExportContext(), all, { limits: { ...limits, ...tightened } });
}

describe("A prepared export", () => {
  it("counts what it holds, and can be walked again", async () => {
    const graph = await prepareSmall();
    for (const _ of [1, 2]) {
      expect([...graph.nodes()]).toHaveLength(graph.nodeCount);
      expect([...graph.statements()]).toHaveLength(graph.statementCount);
      expect([...graph.passages()].map(({ id }) => id)).toEqual(["place:1", "place:2", "place:3"]);
    }
    expect(graph).toMatchObject({ version: smallDataset.version, scope: "the whole dataset", language: "en" });
  });

  it("draws nodes by the statements that are left at them", async () => {
    const sizes = await Promise.all(
      [{}, { relations: ["IMPROVES"] }, { kinds: ["Dish"], relations: ["NEEDS"], around: "dish:broth" }].map(
        async (choices) => {
          const graph = await prepareSmall(choices);
          return graph.lookOfNode([...graph.nodes()].find(({ id }) => id === "dish:broth") ?? node("none", "Dish"))
            .size;
        },
      ),
    );
    expect(sizes).toEqual([6.97, 4.5, 3]);
  });

  it("cites passages in the language asked for, and one without name in it by the name it has", async () => {
    const dataset = buildDataset({
      nodes: [node("cook:ada", "Cook", { nameZh: "艾達" }), node("dish:pie", "Dish")],
      statements: [statement("s", "cook:ada", "MAKES", "dish:pie", { evidence: ["place:1", "place:2", "place:none"] })],
      passages: [
        node("place:1", "Place", { name: "page 1", nameZh: "第 1 頁" }),
        node("place:2", "Place", { name: "page 2" }),
      ],
    });
    const [english, chinese] = await Promise.all([
      prepareSmall({}, dataset),
      prepareSmall({ language: "zh" }, dataset),
    ]);
    const [made] = [...english.statements()];
    if (made === undefined) throw new Error("Nothing was made.");
    expect(english.citationsOf(made)).toEqual(["page 1", "page 2", "place:none"]);
    expect(chinese.citationsOf(made)).toEqual(["第 1 頁", "page 2", "place:none"]);
    expect([...chinese.nodes()].map((found) => chinese.lookOfNode(found).label)).toEqual(["艾達", "pie"]);
  });

  it("places and measures the nodes that are left, in the order asked for", async () => {
    const graph = await prepareSmall({ kinds: ["Cook"], layout, measures: ["component", "degree", "pagerank"] });
    const places = [...graph.nodes()].map(({ id }) => graph.placeOfNode(id));
    expect(places.every((place) => Number.isFinite(place?.x) && Number.isFinite(place?.y))).toBe(true);
    expect(new Set(places.map((place) => `${place?.x} ${place?.y}`)).size).toBe(4);
    expect(graph.placeOfNode("dish:broth")).toBeUndefined();
    expect(graph.measures.map(({ name, type }) => [name, type])).toEqual([
      ["component", "Int"],
      ["degree", "Int"],
      ["pagerank", "Float"],
    ]);
    const degrees = graph.measures[1];
    expect(["cook:ada", "cook:ben", "cook:cy", "cook:dee"].map((id) => degrees?.of(id))).toEqual([3, 1, 0, 0]);
  });

  it("places and measures nothing that was not asked for", async () => {
    const graph = await prepareSmall();
    expect([...graph.nodes()].map(({ id }) => graph.placeOfNode(id)).filter(Boolean)).toEqual([]);
    expect(graph.measures).toEqual([]);
  });

  it("needs a store that answers at once", async () => {
    const context = createExportContext();
    async function* allNodes() {
      yield* context.store.allNodes();
    }
    const store: GraphStore = { ...context.store, allNodes };
    await expect(prepareExport({ ...context, store }, everything)).rejects.toThrow(TypeError);
  });

  it("is given up when nobody waits for it any more", async () => {
    const signal = AbortSignal.abort();
    const asked = { ...everything, measures: ["pagerank"] as const };
    await expect(prepareExport(createExportContext(), asked, { signal })).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("Limits", () => {
  it("bound layouts and figures by nodes and statements, and tell by how much", async () => {
    const problem = { code: "EXPORT_LIMIT", details: { nodes: 13, statements: 21 } };
    expect((await prepareSmall()).statementCount).toBe(problem.details.statements);
    await expect(prepareWithin({ layout }, { nodes: 12 })).rejects.toMatchObject({
      ...problem,
      message:
        "Layouts and figures are made for at most 12 nodes and 1000 statements; this is 13 nodes and 21 statements.",
    });
    await expect(prepareWithin({ measures: ["degree"] }, { statements: 20 })).rejects.toMatchObject(problem);
    await expect(prepareWithin({ layout, measures: ["degree"] }, { statements: 21 })).resolves.toBeDefined();
  });

  it("bound betweenness by nodes times statements, and nothing else", async () => {
    await expect(prepareWithin({ measures: ["betweenness"] }, { product: 272 })).rejects.toMatchObject({
      code: "EXPORT_LIMIT",
      message: "Betweenness is found where nodes times statements are at most 272; this is 13 nodes and 21 statements.",
    });
    await expect(prepareWithin({ measures: ["betweenness"] }, { product: 273 })).resolves.toBeDefined();
    await expect(prepareWithin({ layout, measures: ["pagerank"] }, { product: 1 })).resolves.toBeDefined();
  });

  it("hold for the part that is chosen, and not for what is written alone", async () => {
    await expect(prepareWithin({ layout, kinds: ["Cook"] }, { nodes: 4 })).resolves.toBeDefined();
    await expect(prepareWithin({}, { nodes: 1, statements: 1, product: 1 })).resolves.toBeDefined();
  });
});
