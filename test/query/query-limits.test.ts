import { describe, expect, it } from "vitest";
import { queryLimits } from "../../src/query/query-limits.js";
import { resolveArgument } from "../../src/query/resolve-argument.js";

const range = { minimum: 1, default: 3, maximum: 5 };

describe("the range of an argument", () => {
  it("gives its default when nothing is given", () => {
    expect(resolveArgument("limit", undefined, range)).toBe(3);
    expect(resolveArgument("limit", null, range)).toBe(3);
  });

  it("lets through its ends and what is between", () => {
    expect([1, 4, 5].map((given) => resolveArgument("limit", given, range))).toEqual([1, 4, 5]);
  });

  it.each([0, 6, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d", (given) => {
    expect(() => resolveArgument("limit", given, range)).toThrow(
      expect.objectContaining({
        code: "BAD_ARGUMENT",
        suggestion: "Give an integer from 1 to 5, or leave it out for 3.",
      }),
    );
  });
});

describe("the table of limits", () => {
  it("has defaults within their ranges and cannot be changed", () => {
    const ranges = Object.values(queryLimits).flatMap((limits) => Object.values(limits));
    for (const limit of ranges) {
      expect(limit.minimum).toBeLessThanOrEqual(limit.default);
      expect(limit.default).toBeLessThanOrEqual(limit.maximum);
      expect(Object.isFrozen(limit)).toBe(true);
    }
    expect(Object.isFrozen(queryLimits)).toBe(true);
  });
});
