import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDateType, quote, toDecimal } from "../../../src/export/rdf/lexical-forms.js";
import { findTexts, readQuads } from "./read-triples.js";

describe("toDecimal", () => {
  it.each([
    [0, "0.0"],
    [9.13, "9.13"],
    [-4, "-4.0"],
    [1e21, "1000000000000000000000.0"],
    [1.5e-7, "0.00000015"],
    [-1e-10, "-0.0000000001"],
  ])("writes %d as %s", (value, text) => {
    expect(toDecimal(value)).toBe(text);
  });

  it("loses nothing of any number, and never has an exponent", () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(numbers, (value) => {
        expect(toDecimal(value)).toMatch(/^-?\d+\.\d+$/);
        expect(Number(toDecimal(value))).toBe(value + 0);
      }),
    );
  });
});

describe("quote", () => {
  it("comes back as the same text from a parser", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const quads = readQuads(`<urn:a> <urn:b> ${quote(text)} .`, "text/turtle");
        expect(findTexts(quads, "urn:a", "urn:b")).toEqual([text]);
      }),
    );
  });
});

describe("findDateType", () => {
  it("is told by how exact the date is, and is none for what is no date", () => {
    expect(["2018", "2018-11", "2018-11-27", "soon…"].map(findDateType)).toEqual([
      ...["xsd:gYear", "xsd:gYearMonth", "xsd:date", undefined],
    ]);
  });
});
