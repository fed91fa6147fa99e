import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortTexts } from "../../../src/query/search/sort-texts.js";
import { createLazyWork } from "../../../src/query/search/turns.js";

describe("sorting texts", () => {
  it("puts them in the order of their code units, and equal ones in that of their numbers", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "\u0000", "電", "𠮷", "\uffff"), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 200 }), (texts) => {
        const order = createLazyWork(sortTexts(texts)).get();
        const wanted = texts.map((text, number) => ({ text, number }));
        wanted.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.number - b.number));
        expect([...order]).toEqual(wanted.map(({ number }) => number));
      }),
    );
  });
});
