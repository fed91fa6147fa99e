import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBestList } from "../../../src/query/search/best-list.js";

describe("a list of the best", () => {
  it("is the beginning of the sorted list, the smaller number first where scores are equal", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 })), fc.integer({ min: 1, max: 6 }), (scores, limit) => {
        const all = scores.map((score, number) => ({ number, score }));
        const best = createBestList(limit);
        for (const { number, score } of [...all].reverse()) best.add(number, score);
        const sorted = [...all].sort((a, b) => b.score - a.score || a.number - b.number).slice(0, limit);
        expect(best.list()).toEqual(sorted);
        expect(best.floor).toBe(all.length < limit ? -1 : sorted.at(-1)?.score);
      }),
    );
  });
});
