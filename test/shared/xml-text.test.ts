import { array, assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeXmlAttribute, escapeXmlText, unescapeXmlText } from "../../src/shared/xml-text.js";
import { readXml } from "./read-xml.js";

/** Reads the text from an element and from an attribute in which it is written. */
function expectToComeBack(text: string) {
  const file = `<e a="${escapeXmlAttribute(text)}">${escapeXmlText(text)}</e>`;
  const element = readXml(Buffer.from(file).toString("utf8"));
  expect([element.text, element.attributes.a].map((parsed) => unescapeXmlText(parsed as string))).toEqual([text, text]);
}

describe("xml text", () => {
  it("comes back as it was, whatever it holds", () => {
    assert(property(string({ unit: "binary" }), expectToComeBack), { numRuns: 200 });
  });

  it("comes back where it is full of what is escaped", () => {
    const pieces = [
      "_",
      "x",
      "0041",
      "005F",
      "_x",
      "\u0001",
      "\ufffe",
      "\ud800",
      "\r",
      "&",
      "<",
      "]]>",
      '"',
      "\n",
      "𠮷",
    ];
    const text = array(constantFrom(...pieces), { maxLength: 12 }).map((chosen) => chosen.join(""));
    assert(property(text, expectToComeBack), { numRuns: 500 });
  });

  it.each([
    ["_x0041_", "_x005F_x0041_"],
    ["_x005F_x0041_", "_x005F_x005F_x005F_x0041_"],
    ["_x0041\u0001", "_x005F_x0041_x0001_"],
    ["a\u0000b", "a_x0000_b"],
    ["\ud83d", "_xD83D_"],
    ["_x41_ and _xGGGG_", "_x41_ and _xGGGG_"],
  ])("writes %j as %s", (text, written) => {
    expect(escapeXmlText(text)).toBe(written);
    expect(escapeXmlAttribute(text)).toBe(written);
    expectToComeBack(text);
  });

  it("names line ends and tabs where parsers would change them", () => {
    expect(escapeXmlText("a\tb\nc\r")).toBe("a\tb\nc&#13;");
    expect(escapeXmlAttribute("a\tb\nc\r")).toBe("a&#9;b&#10;c&#13;");
  });

  it("leaves text alone that needs nothing", () => {
    expect(escapeXmlText(`it's "𠮷"`)).toBe(`it's "𠮷"`);
    expect(escapeXmlAttribute("it's 𠮷")).toBe("it's 𠮷");
  });
});
