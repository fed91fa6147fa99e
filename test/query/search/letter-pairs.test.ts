import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addLetterPairs, canBeNear, createLetterPairs } from "../../../src/query/search/letter-pairs.js";
import { editDistance } from "../../../src/shared/nearest-name.js";

describe("pairs of letters", () => {
  it("never rule out a word that is near", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abcde"), minLength: 3, maxLength: 10 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 2 }), (known, wanted, errors) => {
        const pairs = createLetterPairs();
        addLetterPairs(pairs, known);
        if (editDistance(wanted, known, errors) <= errors) expect(canBeNear(pairs, wanted, errors)).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });

  it("rule out words of which no piece stands in any", () => {
    const pairs = createLetterPairs();
    addLetterPairs(pairs, "meadow");
    expect(canBeNear(pairs, "qqqq", 1)).toBe(false);
    expect(canBeNear(pairs, "meqq", 1)).toBe(true);
  });
});
