import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createShortList } from "../../../src/query/search/short-list.js";

describe("a short list", () => {
  it("holds the best numbers by the best score that each was offered with, the smaller first where scores are equal", () => {
    const offer = fc.record({ number: fc.nat(12), score: fc.nat(5) });
    fc.assert(
      fc.property(fc.array(fc.array(offer), { maxLength: 3 }), fc.integer({ min: 1, max: 8 }), (rounds, limit) => {
        const list = createShortList(8);
        for (const offers of rounds) {
          list.begin(limit);
          for (const { number, score } of offers) if (score >= list.floor) list.offer(number, score);
          const best = new Map<number, number>();
          for (const { number, score } of offers) best.set(number, Math.max(score, best.get(number) ?? 0));
          const wanted = [...best].sort(([a, x], [b, y]) => y - x || a - b).slice(0, limit);
          const held = Array.from({ length: list.length }, (_, at) => [list.numbers[at], list.scores[at]]);
          expect(held).toEqual(wanted);
        }
      }),
    );
  });
});
