import { describe, expect, it } from "vitest";
import { findNearestNodes } from "../../src/query/find-nearest-nodes.js";
import { buildVillage, toRemote } from "./village.js";

const village = buildVillage([
  ["s-1", "villager:ann", "MOVES", "motion:m1"],
  ["s-2", "villager:anna", "MOVES", "motion:m12"],
  ["s-3", "motion:m1", "ON", "topic:mill"],
  ["s-4", "stand:mill", "ON", "topic:mill"],
  ["s-5", "villager:bob", "FAVOURS", "stand:keep-the-old-mill"],
]);

async function findIds(id: string, limit?: number): Promise<readonly string[]> {
  return (await findNearestNodes(village, { id, limit })).map((node) => node.id);
}

describe("the nodes with the ids nearest to one", () => {
  it("have a slug that differs by a slip of the keyboard, the most alike first", async () => {
    expect(await findIds("villager:anm")).toEqual(["villager:ann"]);
    expect(await findIds("villager:annna")).toEqual(["villager:anna"]);
    expect(await findIds("motion:m13")).toEqual(["motion:m1", "motion:m12"]);
  });

  it("begin with those of the same kind, then come those of others with the very slug", async () => {
    expect(await findIds("topic:mill")).toEqual(["topic:mill", "stand:mill"]);
    expect(await findIds("villager:mill")).toEqual(["stand:mill", "topic:mill"]);
  });

  it("are found when the kind is misspelt or missing", async () => {
    expect(await findIds("vilager:bob")).toEqual(["villager:bob"]);
    expect((await findIds("villager-bob"))[0]).toBe("villager:bob");
    expect(await findIds("bob")).toEqual(["villager:bob"]);
  });

  it("are those that a search finds when no id is near", async () => {
    expect(await findIds("stand:old-mill")).toContain("stand:keep-the-old-mill");
  });

  it("are none for what is like nothing, and no more than asked for", async () => {
    expect(await findIds("")).toEqual([]);
    expect(await findIds(`villager:${"x".repeat(100_000)}`)).toEqual([]);
    expect(await findIds("motion:m13", 1)).toEqual(["motion:m1"]);
  });

  it("are the same from a remote store", async () => {
    expect((await findNearestNodes(toRemote(village), { id: "villager:anm" })).map(({ id }) => id)).toEqual([
      "villager:ann",
    ]);
  });

  it("are looked for in turns with other work", async () => {
    function* allNodeIds() {
      for (let number = 0; number < 3_000; number++) {
        const end = performance.now() + (number % 1_000 === 0 ? 30 : 0);
        while (performance.now() < end);
        yield number === 2_000 ? "villager:ann" : `villager:nobody-like-that-${number}`;
      }
    }
    const crowd = { ...village, store: { ...village.store, allNodeIds } };
    for (const [id, found] of [
      ["villager:anm", "villager:ann"],
      ["villagerann", "villager:ann"],
    ] as const) {
      const given = findNearestNodes(crowd, { id }, () => {});
      expect(given).toBeInstanceOf(Promise);
      expect((await given).map((node) => node.id)).toEqual([found]);
    }
  });

  it("are refused in numbers out of range", () => {
    expect(() => findNearestNodes(village, { id: "villager:ann", limit: 26 })).toThrow(
      expect.objectContaining({ code: "BAD_ARGUMENT" }),
    );
  });
});
