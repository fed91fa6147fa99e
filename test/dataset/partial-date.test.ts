import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPartialDate, isSameDate, toFirstDay, toLastDay } from "../../src/dataset/partial-date.js";

describe("isPartialDate", () => {
  it.each(["2018", "2018-11", "2018-11-27", "2020-02-29", "2000-02-29", "0001"])("takes %s", (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each([
    "0000",
    "18",
    "2018-13",
    "2018-00",
    "2018-11-31",
    "2019-02-29",
    "1900-02-29",
    "2018-1-2",
    "2018-11-",
    "2018/11",
    " 2018",
    "2018-11-27T00:00",
  ])("refuses %s", (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it("takes every day that the calendar has", () => {
    const day = fc.date({
      min: new Date("0001-01-01T00:00:00Z"),
      max: new Date("9999-12-31T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(fc.property(day, (date) => isPartialDate(date.toISOString().slice(0, 10))));
  });

  it("refuses every day that the calendar does not have", () => {
    const parts = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 19 }),
      fc.integer({ min: 0, max: 39 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const text = [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join(
          "-",
        );
        const date = new Date(`${text}T00:00:00Z`);
        const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(isPartialDate(text)).toBe(isReal);
      }),
    );
  });
});

describe("the days of a partial date", () => {
  it.each([
    ["2018", "2018-01-01", "2018-12-31"],
    ["2018-02", "2018-02-01", "2018-02-28"],
    ["2020-02", "2020-02-01", "2020-02-29"],
    ["2018-11", "2018-11-01", "2018-11-30"],
    ["2018-11-27", "2018-11-27", "2018-11-27"],
  ])("of %s run from %s to %s", (date, first, last) => {
    expect([toFirstDay(date), toLastDay(date)]).toEqual([first, last]);
  });
});

describe("isSameDate", () => {
  it("holds when one date only says more than the other", () => {
    expect(isSameDate("2018", "2018-11-27")).toBe(true);
    expect(isSameDate("2018-11", "2018")).toBe(true);
    expect(isSameDate("2018-11", "2018-12")).toBe(false);
  });
});
