import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardFormula, unguardFormula } from "../../src/shared/formula-guard.js";

describe("guardFormula", () => {
  it("puts an apostrophe before what a spreadsheet would take for a formula", () => {
    const formulas = ["=1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1"];
    expect(formulas.map(guardFormula)).toEqual(formulas.map((formula) => `'${formula}`));
  });

  it("leaves other text as it is", () => {
    const others = ["a=1", "1+1", "0123", " =1", "長", '"=1"', "[1]"];
    expect(others.map(guardFormula)).toEqual(others);
  });

  it("tells an empty text from none", () => {
    expect(guardFormula("")).toBe("'");
  });

  it("is undone whatever the text", () => {
    const hostile = fc.stringMatching(/^['=+\-@\t\r\n＝a]{0,5}$/);
    fc.assert(fc.property(fc.oneof(hostile, fc.string()), (text) => unguardFormula(guardFormula(text)) === text));
  });
});
