import { describe, expect, test } from "vitest";
import { isChosen, toggleName } from "../../../src/explorer/scope/choice.ts";

const usual = { names: ["SUPPORTS", "OPPOSES", "CITES"], kept: ["SUPPORTS", "OPPOSES"] };

describe("a choice of names", () => {
  test("lets everything through while nothing is chosen", () => {
    expect(isChosen({ only: [], without: [] }, "A")).toBe(true);
  });

  test("takes a name out as an exception, and back", () => {
    const without = toggleName({ only: [], without: [] }, "A");
    expect(without).toEqual({ only: [], without: ["A"] });
    expect(toggleName(without, "A")).toEqual({ only: [], without: [] });
  });

  test("takes a chosen name off the list, but never leaves an empty list, which would stand for all", () => {
    expect(toggleName({ only: ["A", "B"], without: [] }, "A")).toEqual({ only: ["B"], without: [] });
    expect(toggleName({ only: ["B"], without: [] }, "B")).toEqual({ only: ["B"], without: ["B"] });
  });

  test("adds a name to those chosen", () => {
    expect(toggleName({ only: ["A"], without: [] }, "B")).toEqual({ only: ["A", "B"], without: [] });
    expect(toggleName({ only: ["A"], without: ["A"] }, "B")).toEqual({ only: ["B"], without: [] });
  });

  test("goes by what is usual while nothing is chosen", () => {
    expect(isChosen({ only: [], without: [] }, "ABOUT", usual)).toBe(false);
    expect(toggleName({ only: [], without: [] }, "CITES", usual)).toEqual({ only: [], without: ["CITES"] });
    expect(toggleName({ only: [], without: ["OPPOSES"] }, "ABOUT", usual)).toEqual({
      only: ["SUPPORTS", "ABOUT"],
      without: [],
    });
  });
});
