import { describe, expect, it } from "vitest";
import { drawSubgraph } from "../../src/query/draw-subgraph.js";
import type { QueryContext } from "../../src/query/query-context.js";
import { selectSubgraph } from "../../src/query/select-subgraph.js";
import type { LayoutOptions } from "../../src/store/graph-analysis.js";
import { buildVillage, toRemote, villageNode } from "./village.js";

const village = buildVillage(
  [
    ["s-1", "villager:ann", "FAVOURS", "stand:keep", { evidence: ["passage:chronicle.1-2", "passage:chronicle.3-4"] }],
    ["s-2", "villager:bob", "RESISTS", "stand:keep"],
    ["s-3", "stand:keep", "ON", "topic:mill"],
    ["s-4", "stand:keep", "UNDER", "stand:keep"],
  ],
  [villageNode("villager:ann", { name: "Ann", nameZh: "安" }), villageNode("villager:bob", { name: "Bob" })],
);

const byForces: LayoutOptions = { algorithm: "FORCEATLAS2", iterations: 50, seed: 1 };

const select = async (context: QueryContext = village) =>
  selectSubgraph(context, { relations: ["FAVOURS", "RESISTS", "UNDER"] });

describe("the drawing of a subgraph", () => {
  it("has its nodes and statements in their order, with ends, kinds and relations", async () => {
    const subgraph = await select(toRemote(village));
    const { nodes, edges } = await drawSubgraph(village, subgraph, "en");
    expect(nodes.map(({ id }) => id)).toEqual(subgraph.nodes.map(({ id }) => id));
    expect(nodes.map(({ kind, color }) => [kind, color])).toEqual([
      ["Stand", "#000004"],
      ["Villager", "#000001"],
      ["Villager", "#000001"],
    ]);
    expect(edges.map(({ id, source, relation, target }) => [id, source, relation, target])).toEqual([
      ["s-1", "villager:ann", "FAVOURS", "stand:keep"],
      ["s-2", "villager:bob", "RESISTS", "stand:keep"],
      ["s-4", "stand:keep", "UNDER", "stand:keep"],
    ]);
  });

  it("counts passages for the weight and statements within the subgraph for the size", async () => {
    const { nodes, edges } = await drawSubgraph(village, await select(), "en");
    expect(edges.map(({ weight, inferred }) => [weight, inferred])).toEqual([
      [2, false],
      [1, false],
      [1, false],
    ]);
    expect(nodes.map(({ size }) => size)).toEqual([3 + 1.5 * Math.sqrt(4), 4.5, 4.5]);
  });

  it("is labelled in the asked language, in the other where a name is missing", async () => {
    const labels = async (language: "en" | "zh") =>
      (await drawSubgraph(village, await select(), language)).nodes.map(({ label }) => label);
    expect(await labels("en")).toEqual(["keep", "Ann", "Bob"]);
    expect(await labels("zh")).toEqual(["keep", "安", "Bob"]);
  });

  it("has places where the subgraph says which layout", async () => {
    const plain = await drawSubgraph(village, await select(), "en");
    for (const { x, y } of plain.nodes) expect([x, y]).toEqual([undefined, undefined]);
    const [first, second] = [
      await drawSubgraph(village, { ...(await select()), layout: byForces }, "en"),
      await drawSubgraph(toRemote(village), { ...(await select()), layout: byForces }, "zh"),
    ];
    expect(new Set(first.nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
    expect(second.nodes.map(({ x, y }) => [x, y])).toEqual(first.nodes.map(({ x, y }) => [x, y]));
  });

  it("is empty where the subgraph is", async () => {
    const none = { nodes: [], edges: [], truncated: false, layout: byForces };
    expect(await drawSubgraph(village, none, "en")).toEqual({ nodes: [], edges: [] });
  });

  it("is given up when the time is up", async () => {
    const subgraph = { ...(await select()), layout: { ...byForces, iterations: 2_000_000 } };
    let isLate = false;
    setTimeout(() => {
      isLate = true;
    }, 20);
    const deadline = () => {
      if (isLate) throw new Error("time is up");
    };
    await expect(drawSubgraph(village, subgraph, "en", deadline)).rejects.toThrow("time is up");
  });
});
