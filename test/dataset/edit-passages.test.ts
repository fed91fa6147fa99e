import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PassageLine, toTextWithPassages } from "../../src/dataset/edit-passages.js";
import { parseYaml } from "../../src/dataset/parse-yaml.js";
import { toDataFile } from "./toy-world.js";

const passage = { firstLine: 3, lastLine: 4, fingerprint: "f" };

describe("toTextWithPassages", () => {
  it("replaces a block and leaves all else byte for byte", () => {
    const text =
      "# Head\ndocument:   d # remark\npassages:\n- lines: 1\n  fingerprint: x\n\n# What follows\nstatements:\n  -   {a: b}\n";
    expect(edit(text, [passage])).toBe(
      "# Head\ndocument:   d # remark\npassages:\n  - { lines: 3-4, fingerprint: f }\n\n# What follows\nstatements:\n  -   {a: b}\n",
    );
  });

  it.each([
    "passages: []\n",
    "passages:\n",
    "passages: [\n  { lines: 1, fingerprint: x },\n  ]\n",
    "passages:\n  # remark\n  - { lines: 1, fingerprint: x }\n",
  ])("replaces a block written as %j", (block) => {
    expect(edit(`document: d\n${block}statements: []\n`, [passage])).toBe(
      "document: d\npassages:\n  - { lines: 3-4, fingerprint: f }\nstatements: []\n",
    );
  });

  it("replaces a block at the end of a file without a last line break", () => {
    expect(edit("document: d\npassages: []", [passage])).toBe(
      "document: d\npassages:\n  - { lines: 3-4, fingerprint: f }\n",
    );
  });

  it("puts a new block before the entities or statements and what is remarked of them", () => {
    expect(edit("document: d\n\n# Remark\nentities: []\nstatements: []\n", [passage])).toBe(
      "document: d\npassages:\n  - { lines: 3-4, fingerprint: f }\n\n# Remark\nentities: []\nstatements: []\n",
    );
  });

  it("puts a new block at the end where there is neither", () => {
    expect(edit("document: d", [passage])).toBe("document: d\npassages:\n  - { lines: 3-4, fingerprint: f }\n");
  });

  it("keeps line breaks of carriage return and line feed", () => {
    expect(edit("document: d\r\npassages: []\r\nstatements: []\r\n", [passage])).toBe(
      "document: d\r\npassages:\r\n  - { lines: 3-4, fingerprint: f }\r\nstatements: []\r\n",
    );
  });

  it("writes one line as one, an empty list as such, and orders by lines", () => {
    const unordered = [
      passage,
      { firstLine: 3, lastLine: 3, fingerprint: "g" },
      { firstLine: 1, lastLine: 9, fingerprint: "h" },
    ];
    expect(edit("document: d\n", unordered)).toBe(
      "document: d\npassages:\n  - { lines: 1-9, fingerprint: h }\n  - { lines: 3, fingerprint: g }\n  - { lines: 3-4, fingerprint: f }\n",
    );
    expect(edit("document: d\npassages:\n  - { lines: 1, fingerprint: x }\n", [])).toBe("document: d\npassages: []\n");
  });

  it("gives nothing for a file that is one mapping between braces", () => {
    expect(edit("{ document: d }\n", [passage])).toBeUndefined();
  });

  it("changes nothing the second time", () => {
    const line = fc.integer({ min: 1, max: 99 });
    const passages = fc.uniqueArray(fc.record({ firstLine: line, lastLine: line, fingerprint: fc.constant("f") }), {
      selector: ({ firstLine, lastLine }) => `${firstLine}-${lastLine}`,
    });
    const head = fc.constantFrom(
      "document: d\n",
      "document: d\n\n# remark\nstatements:\n  - a\n",
      "passages: []\n\nentities: []\n",
    );
    fc.assert(
      fc.property(head, passages, (text, all) => {
        const once = edit(text, all) ?? "";
        expect(edit(once, all)).toBe(once);
      }),
    );
  });
});

function edit(text: string, passages: readonly PassageLine[]): string | undefined {
  const source = toDataFile("documents/d.yaml", text);
  const { root } = parseYaml(source);
  if (root?.type !== "mapping") throw new Error("not a mapping");
  return toTextWithPassages(source, root, passages);
}
