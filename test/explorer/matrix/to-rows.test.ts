import { describe, expect, it } from "vitest";
import { stubPage } from "../language/stub-page.ts";
import { stubVocabulary, toMatrix } from "./garden-matrix.ts";

stubPage();
stubVocabulary();
const { findChange, toRows } = await import("../../../src/explorer/views/matrix/to-rows.ts");

describe("toRows", () => {
  it("puts the position with the most stands first, in every row", () => {
    const rows = toRows(toMatrix({ ada: { a: "ACCEPTS", b: "ACCEPTS" }, bo: { b: "REJECTS" } }));
    expect(rows.map(({ cells }) => cells.map(({ position }) => position.name))).toEqual([
      ["b", "a"],
      ["b", "a"],
    ]);
    expect(rows.map(({ standCount }) => standCount)).toEqual([2, 1]);
  });

  it("lays two matrices side by side; who is in one alone is not recorded in the other", () => {
    const first = toMatrix({ ada: { a: "ACCEPTS" } });
    const second = toMatrix({ bo: { a: "REJECTS" } });
    const [ada, bo] = toRows(first, second);
    expect(ada?.cells[0]).toMatchObject({
      first: { stance: "ACCEPTS" },
      second: { stance: "ABSENT" },
      change: "onlyFirst",
    });
    expect(bo?.cells[0]).toMatchObject({ first: { stance: "ABSENT" }, change: "onlySecond" });
    expect(bo?.changeCount).toBe(1);
  });

  it("has no second side where nothing is compared", () => {
    const [row] = toRows(toMatrix({ ada: { a: "ACCEPTS" } }));
    expect(row?.cells[0]).not.toHaveProperty("second");
    expect(row?.changeCount).toBe(0);
  });
});

describe("findChange", () => {
  it.each([
    ["ACCEPTS", "ACCEPTS", undefined],
    ["ACCEPTS", "REJECTS", "changed"],
    ["ACCEPTS", "MIXED", "changed"],
    ["MIXED", "SILENT", "onlyFirst"],
    ["ABSENT", "REJECTS", "onlySecond"],
  ])("from %s to %s is %s", (first, second, change) => {
    expect(findChange(first, second)).toBe(change);
  });

  it("does not take presence without a stand for a difference", () => {
    expect(findChange("SILENT", "ABSENT")).toBeUndefined();
  });
});
