import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCsvField } from "../../src/shared/csv-text.js";

describe("toCsvField", () => {
  it("quotes only what needs quotes", () => {
    const texts = ["plain text", "a,b", 'say "c"', "a\nb", "a\rb", " a", "a\t", ""];
    expect(texts.map(toCsvField)).toEqual([
      ...["plain text", '"a,b"', '"say ""c"""', '"a\nb"', '"a\rb"', '" a"', '"a\t"', ""],
    ]);
  });

  it("is read back whatever the text", () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[",\r\n a]{0,6}$/));
    const row = fc.array(text, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(row, (texts) => {
        const line = `${texts.map(toCsvField).join(",")}\r\n`;
        expect(parse(line, { record_delimiter: "\r\n" })).toEqual([texts]);
      }),
    );
  });
});
