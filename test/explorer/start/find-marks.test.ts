import { describe, expect, it } from "vitest";
import { findMarks } from "../../../src/explorer/components/find-marks.ts";

function mark(text: string, phrase: string): string {
  let marked = "";
  let end = 0;
  for (const [from, until] of findMarks(text, phrase)) {
    marked += `${text.slice(end, from)}[${text.slice(from, until)}]`;
    end = until;
  }
  return marked + text.slice(end);
}

describe("findMarks", () => {
  it("marks words from their beginning, whatever their letter case", () => {
    expect(mark("Rose garden of the rosary, primrose", "ROS")).toBe("[Ros]e garden of the [ros]ary, primrose");
  });

  it("marks letters with and without accents, and full width", () => {
    expect(mark("Jardín Botánico", "botanico jardin")).toBe("[Jardín] [Botánico]");
    expect(mark("ＡＢＣ 2018", "abc")).toBe("[ＡＢＣ] 2018");
  });

  it("marks Chinese anywhere, in pairs of characters where it doesn't stand whole", () => {
    expect(mark("皇家植物園", "植物園")).toBe("皇家[植物園]");
    expect(mark("皇家植物標本館", "植物園")).toBe("皇家[植物]標本館");
    expect(mark("園藝", "植物園")).toBe("園藝");
  });

  it("marks the parts of a symbol where it doesn't stand whole", () => {
    expect(mark("HERB/KEW/7", "herb/kew")).toBe("[HERB/KEW]/7");
    expect(mark("HERB/LIN/7", "herb/kew")).toBe("[HERB]/LIN/7");
  });

  it("joins marks that touch", () => {
    expect(mark("植物園", "植物 物園")).toBe("[植物園]");
  });

  it("keeps its place in texts whose letters fold to several", () => {
    expect(mark("ﬁrst oak", "oak")).toBe("ﬁrst [oak]");
    expect(mark("𠮷野櫻 oak", "oak")).toBe("𠮷野櫻 [oak]");
  });

  it("marks nothing for an empty phrase", () => {
    expect(findMarks("oak", "  ")).toEqual([]);
  });
});
