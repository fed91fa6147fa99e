import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NodeRecord } from "../../../src/dataset/dataset.js";
import { createSearchIndex } from "../../../src/query/create-search-index.js";
import type { FoundNode } from "../../../src/query/search-index.js";
import { villageNode, villageOntology } from "../village.js";

const words = ["mill", "mills", "miller", "meadow", "of", "42", "mill-brook", "“mill”", "貿易", "貿", "易貿", "𠮷貿"];
const kinds = ["topic", "guild", "villager"];

/** Enough nodes for what is common among their words to be ready. */
const nodes = fc
  .array(
    fc.record({
      name: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((list) => list.join(" ")),
      aliases: fc.array(fc.constantFrom(...words), { maxLength: 1 }),
      description: fc.option(fc.constantFrom(...words), { nil: undefined }),
    }),
    { minLength: 130, maxLength: 160 },
  )
  .map((list) =>
    list.map(({ description, ...rest }, at) =>
      villageNode(`${kinds[at % 3]}:n${at}`, { ...rest, ...(description && { description }) }),
    ),
  );

const term = fc.constantFrom(
  "mill",
  "mil",
  "mills",
  "me",
  "meadow",
  "of",
  "42",
  "4",
  "millbrook",
  "貿易",
  "貿",
  "易",
  "𠮷",
);

/** More than are ranked in a short list, so that everything that is found is counted on the board. */
const onBoard = 1000;

function tellAll(found: readonly FoundNode[]): readonly FoundNode[] {
  return found.map(({ id, score, matched }) => ({ id, score, matched }));
}

function searchAll(list: readonly NodeRecord[], asked: string) {
  const index = createSearchIndex(villageOntology, list);
  const search = (limit: number, kinds?: readonly string[]) =>
    tellAll(index.search(asked, { ...(kinds && { kinds }), limit }));
  return { search, all: search(onBoard) };
}

describe("a search for a single term", () => {
  it.each([5, 25])("gives the %i best that the board gives, which may be ready", (limit) => {
    fc.assert(
      fc.property(nodes, term, (list, asked) => {
        const { search, all } = searchAll(list, asked);
        expect(search(limit)).toEqual(all.slice(0, limit));
      }),
      { numRuns: 60 },
    );
  });

  it("gives as many as the board gives where they are not ready, and those of some kinds", () => {
    fc.assert(
      fc.property(nodes, term, (list, asked) => {
        const { search, all } = searchAll(list, asked);
        expect(search(100)).toEqual(all.slice(0, 100));
        const guilds = all.filter(({ id }) => id.startsWith("guild:"));
        expect(search(25, ["Guild"])).toEqual(guilds.slice(0, 25));
      }),
      { numRuns: 60 },
    );
  });

  it("finds nothing where no word begins so", () => {
    const { search } = searchAll([villageNode("topic:mill", { nameZh: "貿易" })], "易貿");
    expect(search(25)).toEqual([]);
  });
});
