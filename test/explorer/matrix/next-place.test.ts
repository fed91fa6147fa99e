import { describe, expect, it } from "vitest";
import { findNextPlace } from "../../../src/explorer/views/matrix/next-place.ts";

const size = { rows: 3, columns: 4 };

function press(key: string, ctrlKey = false) {
  return findNextPlace({ row: 0, column: 2 }, { key, ctrlKey }, size);
}

describe("findNextPlace", () => {
  it("moves one cell and never out of the table", () => {
    expect(press("ArrowDown")).toEqual({ row: 1, column: 2 });
    expect(press("ArrowUp")).toEqual({ row: 0, column: 2 });
    expect(press("ArrowRight")).toEqual({ row: 0, column: 3 });
  });

  it("goes to the ends of the row, or of the table", () => {
    expect(press("Home")).toEqual({ row: 0, column: 0 });
    expect(press("End")).toEqual({ row: 0, column: 3 });
    expect(press("End", true)).toEqual({ row: 2, column: 3 });
  });

  it("leaves other keys alone", () => {
    expect(press("Enter")).toBeUndefined();
  });
});
