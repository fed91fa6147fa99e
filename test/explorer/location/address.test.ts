import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Address,
  formatAddress,
  parseAddress,
  toList,
  viewNames,
  withParameters,
} from "../../../src/explorer/location/address.ts";

const keyed = ["answers", "entities", "statements"];

describe("An address", () => {
  test("reads in a link as it is meant", () => {
    const address: Address = { view: "graph", parameters: { kinds: "Member,Group", around: "member:jpn" } };
    expect(formatAddress(address)).toBe("/graph?around=member:jpn&kinds=Member,Group");
    expect(parseAddress("/graph", "?kinds=Member,Group&around=member:jpn")).toEqual(address);
  });

  test("is the same after it was written as a link and read again, whatever it holds", () => {
    const parameters = fc.dictionary(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }));
    const addresses = fc.tuple(fc.constantFrom(...viewNames), fc.string({ minLength: 1 }), parameters);
    fc.assert(
      fc.property(addresses, ([view, key, given]) => {
        const address: Address = { view, ...(keyed.includes(view) && { key }), parameters: given };
        const link = new URL(formatAddress(address), "http://localhost");
        fc.pre(!/^\.{1,2}$/.test(key));
        expect(parseAddress(link.pathname, link.search)).toEqual(address);
      }),
    );
  });

  test.each(["/nowhere", "/start", "/answers", "/answers/a/b", "/graph/a", "//graph/x"])("is unknown at %s", (path) => {
    expect(parseAddress(path).view).toBe("unknown");
  });

  test("survives a key that is no valid encoding", () => {
    expect(parseAddress("/entities/%E0%A4%A")).toMatchObject({ view: "entities", key: "%E0%A4%A" });
  });

  test("loses a parameter that is emptied, and no other", () => {
    const address = parseAddress("/graph", "?a=1&b=2");
    expect(withParameters(address, { a: undefined, c: "3" }).parameters).toEqual({ b: "2", c: "3" });
    expect(withParameters(address, { b: "" }).parameters).toEqual({ a: "1" });
  });

  test("holds lists of ids joined by commas", () => {
    expect(toList("member:jpn,,member:usa")).toEqual(["member:jpn", "member:usa"]);
    expect(toList(undefined)).toEqual([]);
  });
});
