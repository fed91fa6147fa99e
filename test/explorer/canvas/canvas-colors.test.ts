import { expect, it } from "vitest";
import { mixColors, toHex } from "../../../src/explorer/canvas/canvas-colors.ts";

it("reads the ways in which colours come", () => {
  expect(["#ABC", "#aabbcc", "rgb(170, 187, 204)", "rgba(170, 187, 204, 0.5)"].map(toHex)).toEqual(
    Array(4).fill("#aabbcc"),
  );
  expect(toHex("teal")).toBe("#808080");
});

it("mixes a share of one colour into another", () => {
  expect(mixColors("#000000", "#ffffff", 0)).toBe("#000000");
  expect(mixColors("#000000", "#ffffff", 1)).toBe("#ffffff");
  expect(mixColors("#ff0000", "#0000ff", 0.5)).toBe("#800080");
});
