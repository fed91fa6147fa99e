import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "../../src/query/fold-text.js";

describe("folding a text", () => {
  it.each([
    ["letter case and white space", "  Trade \n in  Goods ", "trade in goods"],
    ["accents", "Café KÖNIGSBERG", "cafe konigsberg"],
    ["width", "ＷＴＯ　電子", "wto 电子"],
    ["Traditional characters", "電子商務臺灣", "电子商务台湾"],
    ["dashes", "Japan–EU — a", "japan-eu - a"],
    ["compatibility forms", "㍿ ⅳ ﬁ", "株式会社 iv fi"],
    ["characters outside the basic plane", "𠮷 𝐀", "𠮷 a"],
  ])("removes differences of %s", (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it("changes nothing in a folded text", () => {
    const unit = fc.constantFrom("A", "é", "電", "商", "ｅ", " ", "—", "-", "あ", "𠮷", "ß", "\t");
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  it("folds Chinese the same beside other characters as alone", () => {
    const unit = fc.constantFrom("電", "臺", "商", "务", "后", "後", "乾");
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(foldText(`é${text}`)).toBe(`e${foldText(text)}`);
      }),
    );
  });
});
