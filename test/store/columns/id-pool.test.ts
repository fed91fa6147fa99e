import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openIds, packIds } from "../../../src/store/memory/columns/id-pool.js";

const digits = fc.array(fc.constantFrom(..."0123456789abcdef"), { minLength: 16, maxLength: 16 });
const hashes = digits.map((all) => `s-${all.join("")}`);
const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort((a, b) => (a < b ? -1 : 1));

describe("ids", () => {
  it("take eight bytes each when all are a prefix and a hash, and come back", () => {
    fc.assert(
      fc.property(fc.array(hashes, { minLength: 1 }), hashes, (some, other) => {
        const ids = sorted(some);
        const packed = packIds(ids);
        const pool = openIds(packed);
        expect("hashes" in packed && packed.hashes).toHaveLength(ids.length * 8);
        expect(ids.map((_, number) => pool.get(number))).toEqual(ids);
        expect(ids.map(pool.findSorted)).toEqual([...ids.keys()]);
        expect(pool.findSorted(other)).toBe(ids.indexOf(other));
      }),
    );
  });

  it.each([
    ["of another length", "s-00000000000000001"],
    ["with another prefix", "t-0000000000000001"],
    ["that are no hash", "s-000000000000000g"],
    ["in capitals", "s-000000000000000A"],
    ["of another script", "葉"],
    ["without anything", ""],
  ])("come back as well with some %s", (_, odd) => {
    const ids = sorted(["s-0000000000000000", "s-00000000000000ff", odd]);
    const pool = openIds(packIds(ids));
    expect(ids.map((_, number) => pool.get(number))).toEqual(ids);
    expect(ids.map(pool.findSorted)).toEqual([0, 1, 2]);
    const hashed = openIds(packIds(ids.filter((id) => id !== odd)));
    expect(hashed.findSorted(odd)).toBe(-1);
  });
});
