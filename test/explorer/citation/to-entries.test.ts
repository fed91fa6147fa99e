import { describe, expect, test } from "vitest";
import type { Passage } from "../../../src/explorer/api/shapes.ts";
import { toEntries } from "../../../src/explorer/citation/to-entries.ts";

const words = {
  title: ({ name }: Passage["document"]) => name,
  otherTitle: ({ nameZh }: Passage["document"]) => nameZh ?? undefined,
  place: ({ firstLine }: Passage) => `line ${firstLine}`,
};

describe("the entries of a bibliography", () => {
  test("are documents by slug, each place once and in the order of the text", () => {
    const passages = [toPassage("b", 9), toPassage("b", 2), toPassage("a", 5), toPassage("b", 9)];
    const entries = toEntries(passages, new Map([["document:a", { date: "1888" }]]), words);
    expect(entries).toEqual([
      { slug: "a", title: "Book a", date: "1888", places: [{ firstLine: 5, lastLine: 6, words: "line 5" }] },
      {
        slug: "b",
        title: "Book b",
        places: [
          { firstLine: 2, lastLine: 3, words: "line 2" },
          { firstLine: 9, lastLine: 10, words: "line 9" },
        ],
      },
    ]);
  });
});

function toPassage(slug: string, firstLine: number): Passage {
  return {
    id: `passage:${slug}.${firstLine}`,
    document: { __typename: "Document", id: `document:${slug}`, name: `Book ${slug}`, nameZh: null },
    section: [],
    firstLine,
    lastLine: firstLine + 1,
    page: null,
    text: null,
  };
}
