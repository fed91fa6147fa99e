import { describe, expect, test } from "vitest";
import { findPeriod, isOverlapping, isPartialDate } from "../../../src/explorer/scope/statement-period.ts";
import { edge } from "./small-graph.ts";

const { properties } = edge("s-1", ["Keeper:ada", "TENDS", "Garden:low"]);

describe("the period of a statement", () => {
  test("is its date before anything else", () => {
    expect(findPeriod({ ...properties, date: "2018-11", from: "2015" })).toEqual({
      since: "2018-11",
      until: "2018-11",
    });
  });

  test("may be open at one end", () => {
    expect(findPeriod({ ...properties, from: "2015" })).toEqual({ since: "2015", until: "" });
  });

  test("is that of its occasion when it has none, one day where no end is told", () => {
    expect(findPeriod({ ...properties, visit: { startDate: "2020-05-01", endDate: null } })).toEqual({
      since: "2020-05-01",
      until: "2020-05-01",
    });
  });

  test("is unknown when nothing tells", () => {
    expect(findPeriod({ ...properties, garden: "garden:low", inGarden: { id: "garden:low" } })).toBeUndefined();
  });
});

test.each([
  ["2018", "2018-11", true],
  ["2018-11", "2018-11-30", true],
  ["2018-10", "2018-11", false],
  ["2018", "2019", false],
])("the dates %s and %s share a day: %s", (a, b, isShared) => {
  expect(isOverlapping({ since: a, until: a }, { since: b, until: b })).toBe(isShared);
  expect(isOverlapping({ since: b, until: b }, { since: a, until: a })).toBe(isShared);
});

test("an open period reaches any day on its open side", () => {
  expect(isOverlapping({ since: "2018", until: "" }, { since: "2030", until: "2030" })).toBe(true);
  expect(isOverlapping({ since: "2018", until: "" }, { since: "", until: "2017-12" })).toBe(false);
});

test.each(["2018", "2018-01", "2018-12-31"])("%s is a partial date", (text) => expect(isPartialDate(text)).toBe(true));
test.each(["", "18", "2018-1", "2018-13", "2018-12-32", "2018-11-27T00:00"])("%j is none", (text) => {
  expect(isPartialDate(text)).toBe(false);
});
