import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NodeRecord } from "../../../src/dataset/dataset.js";
import { createSearchIndex } from "../../../src/query/create-search-index.js";
import type { FoundNode } from "../../../src/query/search-index.js";
import { villageNode, villageOntology } from "../village.js";
import { searchNaively } from "./naive-search.js";

const words = [..."mill mills miller meadow meadows the of brook bread bred trade trader 42 7 747".split(" ")];
const symbols = ["e-commerce", "WT/GC/W/747", "WT/GC/W/74", "JOB(42)", "mill-brook", "ecommerce"];
const stretches = ["電子商務", "电子", "商務", "美國", "美", "協定", "磨坊費", "貿易協定", "𠮷野", "之"];
const mistyped = ["medow", "meaddow", "tarde", "brok", "qqqqq"];

const piece = fc.constantFrom(...words, ...symbols, ...stretches);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(" ", " ", ", ", "、")), { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.flat().slice(0, -1).join(""));
const stretch = fc
  .array(fc.constantFrom(...stretches), { minLength: 1, maxLength: 3 })
  .map((pieces) => pieces.join(""));
const node = fc.record({
  name: text,
  nameZh: fc.option(stretch, { nil: undefined }),
  aliases: fc.array(text, { maxLength: 2 }),
  description: fc.option(text, { nil: undefined }),
});
const kinds = ["topic", "guild", "villager"];
const nodes = fc.array(node, { minLength: 1, maxLength: 14 }).map((list) =>
  list.map(({ nameZh, description, ...rest }, at) => {
    const properties = { ...rest, ...(nameZh && { nameZh }), ...(description && { description }) };
    return villageNode(`${kinds[at % 3]}:n${at}`, properties);
  }),
);
const phrase = fc.oneof(text, stretch, piece, fc.constantFrom(...mistyped, "mea", "Mill Brook", "WT/GC", "商"));

function search(list: readonly NodeRecord[], asked: string, limit = 100) {
  return tellAll(createSearchIndex(villageOntology, list).search(asked, { limit }));
}

/** What matched is told when it is asked for. */
function tellAll(found: readonly FoundNode[]): readonly FoundNode[] {
  return found.map(({ id, score, matched }) => ({ id, score, matched }));
}

describe("a search of any names for any phrase", () => {
  it("finds the nodes that a naive search finds", () => {
    fc.assert(
      fc.property(nodes, phrase, (list, asked) => {
        const wanted = searchNaively(list, asked);
        const found = search(list, asked);
        expect(found.map(({ id }) => id).sort()).toEqual([...wanted.keys()].sort());
        for (const { id, score } of found) {
          expect(score >= 2).toBe(wanted.get(id) === "equal");
          if (wanted.get(id) === "begins") expect(score).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("puts the better score first and then the smaller id, whatever the order of the nodes", () => {
    fc.assert(
      fc.property(nodes, phrase, (list, asked) => {
        const found = search(list, asked);
        const sorted = [...found].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
        expect(found).toEqual(sorted);
        expect(search([...list].reverse(), asked)).toEqual(found);
      }),
    );
  });

  it("gives the beginning of the same list for a smaller limit, and the part of it that is of the kinds asked for", () => {
    fc.assert(
      fc.property(nodes, phrase, fc.integer({ min: 1, max: 5 }), (list, asked, limit) => {
        const index = createSearchIndex(villageOntology, list);
        const all = tellAll(index.search(asked, { limit: 100 }));
        expect(tellAll(index.search(asked, { limit }))).toEqual(all.slice(0, limit));
        const guilds = all.filter(({ id }) => id.startsWith("guild:"));
        expect(tellAll(index.search(asked, { kinds: ["Guild"], limit }))).toEqual(guilds.slice(0, limit));
      }),
    );
  });

  it("leaves nothing behind that another search would find", () => {
    fc.assert(
      fc.property(nodes, fc.array(phrase, { minLength: 2, maxLength: 5 }), (list, phrases) => {
        const index = createSearchIndex(villageOntology, list);
        for (const asked of phrases) expect(tellAll(index.search(asked, { limit: 100 }))).toEqual(search(list, asked));
      }),
    );
  });

  it("says what matched in words that stand in the node", () => {
    fc.assert(
      fc.property(nodes, phrase, (list, asked) => {
        const textById = new Map(list.map(({ id, properties }) => [id, Object.values(properties).flat().join("\n")]));
        for (const { id, matched } of search(list, asked)) {
          expect(matched.length).toBeGreaterThan(0);
          for (const words of matched) expect(textById.get(id)).toContain(words);
        }
      }),
    );
  });
});
