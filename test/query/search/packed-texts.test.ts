import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packTexts } from "../../../src/query/search/packed-texts.js";
import { createLazyWork } from "../../../src/query/search/turns.js";

function pack(texts: readonly string[]) {
  return createLazyWork(packTexts([...texts].sort(), Uint32Array.from(texts.keys()))).get();
}

const text = fc.string({ unit: fc.constantFrom("a", "b", "é", "電", "𠮷"), maxLength: 4 });

describe("packed texts", () => {
  it("give back what was packed", () => {
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        const packed = pack(texts);
        const places = Array.from({ length: packed.size }, (_, place) => place);
        expect(places.map((place) => packed.get(place))).toEqual([...texts].sort());
        expect(places.map((place) => packed.getLength(place))).toEqual([...texts].sort().map(({ length }) => length));
      }),
    );
  });

  it("find a text, and those that begin with one", () => {
    fc.assert(
      fc.property(fc.array(text), text, (texts, wanted) => {
        const packed = pack(texts);
        const list = ({ start, end }: { start: number; end: number }) =>
          Array.from({ length: end - start }, (_, at) => packed.get(start + at));
        const sorted = [...texts].sort();
        expect(list(packed.findEqual(wanted))).toEqual(sorted.filter((other) => other === wanted));
        expect(list(packed.findBeginning(wanted))).toEqual(sorted.filter((other) => other.startsWith(wanted)));
      }),
    );
  });
});
