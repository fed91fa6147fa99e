import { describe, expect, test } from "vitest";
import { toCsv } from "../../../src/explorer/scope/to-csv.ts";

const bytesOrder = "\uFEFF";

describe("a CSV file", () => {
  test("begins with a byte order mark and ends its lines as RFC 4180 has it", () => {
    expect(toCsv([["name"], ["日本"]])).toBe(`${bytesOrder}name\r\n日本\r\n`);
  });

  test("quotes what holds a comma, a quotation mark or a line break", () => {
    expect(toCsv([["a,b", 'say "so"', "one\ntwo", "plain"]])).toBe(
      `${bytesOrder}"a,b","say ""so""","one\ntwo",plain\r\n`,
    );
  });

  test.each(["=1+1", "+1", "-1", "@sum", "\tx", "＝1"])("keeps %j from being taken for a formula", (text) => {
    expect(toCsv([[text]])).toBe(`${bytesOrder}'${text}\r\n`);
  });

  test("keeps a formula behind a line break or in quotes harmless too", () => {
    expect(toCsv([["\r=1", '=HYPERLINK("x","y")']])).toBe(`${bytesOrder}"'\r=1","'=HYPERLINK(""x"",""y"")"\r\n`);
  });

  test("writes numbers as they are, negative ones too, and leaves what is absent empty", () => {
    expect(toCsv([[-1.5, true, null, undefined, ""]])).toBe(`${bytesOrder}-1.5,true,,,\r\n`);
  });
});
