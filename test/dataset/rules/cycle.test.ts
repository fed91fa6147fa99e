import { describe, expect, it } from "vitest";
import { loadToyWorld, toDataFile } from "../toy-world.js";

describe("cycles", () => {
  it("are reported once each, with all their members", () => {
    const { diagnostics } = loadChain([1, 2, 3, 1]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["CYCLE"]);
    expect(diagnostics[0]?.message).toContain("plant:p1 → plant:p2 → plant:p3 → plant:p1");
  });

  it("are told apart from two ways to the same place", () => {
    const text = toPlants([1, 2, 3, 4], { 1: [2, 3], 2: [4], 3: [4] });
    expect(loadToyWorld(toDataFile("entities/plants/p.yaml", text)).diagnostics).toEqual([]);
  });

  it("are found at the end of a chain that is too long for recursion", () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => index + 1);
    expect(loadChain([...chain, 19_999]).diagnostics.map(({ code }) => code)).toEqual(["CYCLE"]);
  });

  it("matter only in relations that an operation climbs", () => {
    const text =
      "- { id: garden:g1, name: G1, accepts: naming-opinion:chaffweed-in-lysimachia, evidence: passage:field-book-2021.21 }\n";
    expect(loadToyWorld(toDataFile("entities/gardens/g.yaml", text)).diagnostics).toEqual([]);
  });
});

function loadChain(chain: readonly number[]) {
  const above = Object.fromEntries(chain.slice(0, -1).map((number, index) => [number, [chain[index + 1] as number]]));
  return loadToyWorld(toDataFile("entities/plants/p.yaml", toPlants([...new Set(chain)], above)));
}

/** Plants by number, each within those given for it. */
function toPlants(numbers: readonly number[], above: Readonly<Record<number, readonly number[]>>): string {
  return numbers
    .map((number) => {
      const within = (above[number] ?? []).map((other) => `plant:p${other}`);
      const relation =
        within.length === 0 ? "" : `, within: [${within.join(", ")}], evidence: passage:field-book-2021.11-12`;
      return `- { id: plant:p${number}, name: P${number}${relation} }\n`;
    })
    .join("");
}
