import { describe, expect, it } from "vitest";
import { loadToyWorld, toDataFile } from "./toy-world.js";

describe("the fix for an id that no entity has", () => {
  it.each([
    ["a slip of the pen", "plant:oxlipp", "plant:oxlip"],
    ["a name in place of the slug", "plant:water-violet-x", "plant:water-violet"],
    ["an alias in place of the slug", "plant:anagallis-minima", "plant:chaffweed"],
    ["another kind in place of the right one", "botanist:low-marsh", "garden:low-marsh"],
  ])("suggests the entity meant by %s", (_, written, meant) => {
    expect(findFix(written)).toContain(`Did you mean "${meant}"`);
  });

  it("suggests nothing where nothing is near", () => {
    expect(findFix("plant:quercus-robur")).toMatch(/^Declare it/);
  });

  it("says where entities of the kind are declared", () => {
    expect(findFix("plant:quercus-robur")).toContain("entities/plants.yaml.");
  });
});

function findFix(id: string): string | undefined {
  const text = `- { id: document:almanac, name: Almanac, describes: "${id}", evidence: passage:field-book-2021.11-12 }\n`;
  const { diagnostics } = loadToyWorld(toDataFile("entities/documents/almanac.yaml", text));
  return diagnostics.find(({ code }) => code === "UNKNOWN_NODE")?.fix;
}
