import type { Bibliography } from "../../../src/explorer/citation/bibliography.ts";

/** A page that rests on two passages of one document. */
export const sample: Bibliography = {
  title: "Who grows it?",
  permalink: "http://localhost/answers/growers?version=abc",
  collection: "Garden Graph",
  version: "abc",
  retrieved: "2026-11-21",
  entries: [
    {
      slug: "field-book-1",
      title: "Field book",
      otherTitle: "野外筆記",
      date: "1888-07",
      url: "http://example.org/book",
      places: [
        { firstLine: 3, lastLine: 3, words: "line 3" },
        { firstLine: 41, lastLine: 57, words: "section 二 › (一) · lines 41–57 · page 4" },
      ],
    },
  ],
};
