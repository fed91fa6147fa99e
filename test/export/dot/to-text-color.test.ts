import { describe, expect, it } from "vitest";
import { toTextColor } from "../../../src/export/dot/to-text-color.js";

describe("text colour", () => {
  it.each([
    ["#000000", "#ffffff"],
    ["#2563eb", "#ffffff"],
    ["#757575", "#ffffff"],
    ["#767676", "#000000"],
    ["#059669", "#000000"],
    ["#ffffff", "#000000"],
  ])("is on %s %s", (background, text) => {
    expect(toTextColor(background)).toBe(text);
  });
});
