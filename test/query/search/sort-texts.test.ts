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

  it("takes many texts apart in short steps, those alike for long as well", () => {
    const texts = Array.from({ length: 40_000 }, (_, number) => `名 ${(number * 7919) % 30_011}`);
    const wanted = [...texts].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    const turns = sortTexts(texts);
    let steps = 0;
    let step = turns.next();
    for (; !step.done; step = turns.next()) steps++;
    expect(Array.from(step.value, (number) => texts[number])).toEqual(wanted);
    // Two for each 8192 of the 40 000, for each of the two units that all of them share.
    expect(steps).toBeGreaterThanOrEqual(16);
  });
});
