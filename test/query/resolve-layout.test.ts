import { describe, expect, it } from "vitest";
import { resolveLayout } from "../../src/query/resolve-layout.js";

describe("the layout that is asked for", () => {
  it("is none where none is given", () => {
    expect(resolveLayout(undefined)).toBeUndefined();
    expect(resolveLayout(null)).toBeUndefined();
  });

  it("is one by forces where nothing is said of it", () => {
    const standard = { algorithm: "FORCEATLAS2", iterations: 300, seed: 1 };
    expect(resolveLayout({})).toEqual(standard);
    expect(resolveLayout({ algorithm: null, iterations: null, seed: null })).toEqual(standard);
  });

  it("is what is given", () => {
    const given = { algorithm: "CIRCULAR", iterations: 2000, seed: -7 } as const;
    expect(resolveLayout(given)).toEqual(given);
  });

  it.each([0, 2001])("is refused with %d iterations", (iterations) => {
    expect(() => resolveLayout({ iterations })).toThrow(
      expect.objectContaining({ code: "BAD_ARGUMENT", details: expect.objectContaining({ argument: "iterations" }) }),
    );
  });
});
