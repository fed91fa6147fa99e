import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth, padToWidth, wrapToWidth } from "../../src/cli/display-width.js";

describe("displayWidth", () => {
  it.each([
    ["Japan", 5],
    ["日本", 4],
    ["日本 Japan", 10],
    ["ＷＴＯ", 6],
    ["「電子商務」", 12],
    ["e\u0301", 1],
    ["", 0],
    ["𠮷", 2],
  ])("gives %s %i columns", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("padToWidth", () => {
  it("counts full-width characters twice", () => {
    expect(padToWidth("日本", 6)).toBe("日本  ");
  });

  it("leaves a text that is already wider", () => {
    expect(padToWidth("Japan", 3)).toBe("Japan");
  });
});

describe("wrapToWidth", () => {
  it("breaks at spaces", () => {
    expect(wrapToWidth("customs duties on transmissions", 16)).toEqual(["customs duties", "on transmissions"]);
  });

  it("breaks between full-width characters but not before a closing mark", () => {
    expect(wrapToWidth("電子商務、工作計畫", 8)).toEqual(["電子商", "務、工作", "計畫"]);
  });

  it("cuts a word that is too long", () => {
    expect(wrapToWidth("passage:report.12-14", 10)).toEqual(["passage:re", "port.12-14"]);
  });

  it("never exceeds the width and loses nothing but spaces", () => {
    const word = fc.stringMatching(/^[a-z日本語電子商務、。]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.integer({ min: 4, max: 30 }), (words, width) => {
        const lines = wrapToWidth(words.join(" "), width);
        expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
        expect(lines.join("").replaceAll(" ", "")).toBe(words.join(""));
      }),
    );
  });
});
