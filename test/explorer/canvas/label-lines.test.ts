import { describe, expect, it } from "vitest";
import { measure, toLabelLines } from "../../../src/explorer/canvas/label-lines.ts";

describe("toLabelLines", () => {
  it("leaves a short label as it is", () => {
    expect(toLabelLines("Rose garden")).toEqual(["Rose garden"]);
    expect(toLabelLines("玫瑰園")).toEqual(["玫瑰園"]);
  });

  it("breaks English between words into lines of about the same length", () => {
    expect(toLabelLines("Greenhouse of tropical orchids")).toEqual(["Greenhouse of", "tropical orchids"]);
  });

  it("breaks Chinese anywhere, leaving no character alone", () => {
    expect(toLabelLines("熱帶蘭花與多肉植物之大溫室區")).toEqual(["熱帶蘭花與多肉植", "物之大溫室區"]);
  });

  it("does not begin a line with a closing sign", () => {
    for (const line of toLabelLines("園區夜間開放參觀時間表，另有夜間導覽活動")) expect(line).not.toMatch(/^，/);
  });

  it("ends what is too long in an ellipsis, within the room there is", () => {
    const lines = toLabelLines("A very long description of the rose that grows beside the southern wall");
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/\w…$/);
    for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(26);
  });

  it("cuts a word that has no end", () => {
    expect(toLabelLines("x".repeat(100)).every((line) => measure(line) <= 26)).toBe(true);
  });

  it("gives no lines for an empty label", () => {
    expect(toLabelLines("  ")).toEqual([]);
  });
});
