import { describe, expect, it } from "vitest";
import { parseYaml } from "../../src/dataset/parse-yaml.js";
import { toLineAndColumn } from "../../src/dataset/placed-text.js";
import { findValue, type YamlMapping, type YamlNode } from "../../src/dataset/yaml-tree.js";
import { toDataFile } from "./toy-world.js";

describe("parseYaml", () => {
  it("keeps plain scalars as they are written", () => {
    const root = parseMapping("country: NO\nmonth: 2018-11\ncode: 0123\nflag: yes\nnothing: ~\nfloat: 1e3\n");
    const texts = root.entries.map(({ value }) => (value.type === "scalar" ? value.text : undefined));
    expect(texts).toEqual(["NO", "2018-11", "0123", "yes", "~", "1e3"]);
  });

  it("tells quoted from plain scalars and undoes escapes", () => {
    const root = parseMapping(`single: 'it''s'\ndouble: "tab\\tand \\u7530"\nplain: it's\n`);
    expect(findScalar(root, "single")).toMatchObject({ text: "it's", isPlain: false });
    expect(findScalar(root, "double")).toMatchObject({ text: "tab\tand 田", isPlain: false });
    expect(findScalar(root, "plain")).toMatchObject({ text: "it's", isPlain: true });
  });

  it("gives block text without the line break at its end", () => {
    expect(findScalar(parseMapping("text: |\n  two\n  lines\n"), "text")).toMatchObject({ text: "two\nlines" });
  });

  it.each([
    ["a block mapping", "first: 1\nsecond:\n  third: here\n", { line: 3, column: 10 }],
    ["a flow mapping", "{ first: 1, second: { third: here } }\n", { line: 1, column: 30 }],
    ["quotes", 'second:\n  third: "here"\n', { line: 2, column: 10 }],
    [
      "lines that end in carriage return and line feed",
      "first: 1\r\nsecond:\r\n  third: here\r\n",
      { line: 3, column: 10 },
    ],
    ["Chinese text", "一: 二\nsecond: { 三: 四, third: here }\n", { line: 2, column: 24 }],
  ])("places a value in %s", (_, text, place) => {
    const second = findValue(parseMapping(text), "second");
    const third = second?.type === "mapping" ? findValue(second, "third") : undefined;
    expect(third && toLineAndColumn(third)).toEqual(place);
  });

  it("places a missing value at its key", () => {
    const value = findValue(parseMapping("first: 1\nsecond:\n"), "second");
    expect(value && toLineAndColumn(value)).toEqual({ line: 2, column: 1 });
  });

  it("finds nothing in a file of comments", () => {
    expect(parseYaml(toDataFile("entities/plants.yaml", "# nothing\n"))).toEqual({ root: undefined, diagnostics: [] });
  });

  it("reports all refused things of a file at once", () => {
    const { diagnostics } = parseYaml(toDataFile("x.yaml", "a: &x 1\nb: *x\nc: !!int 2\na: 3\n"));
    expect(diagnostics.map(({ code, line, column }) => [code, line, column])).toEqual([
      ["YAML_ALIAS", 1, 4],
      ["YAML_ALIAS", 2, 4],
      ["YAML_TAG", 3, 4],
      ["DUPLICATE_MAPPING_KEY", 4, 1],
    ]);
  });

  it("does not unfold aliases of aliases", () => {
    const bomb = [
      "a0: &a0 [x]",
      ...Array.from({ length: 60 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`),
    ].join("\n");
    const { root, diagnostics } = parseYaml(toDataFile("x.yaml", bomb));
    expect(diagnostics).toHaveLength(61 + 120);
    expect(countNodes(root)).toBe(1 + 61 + 1 + 120);
  });

  it("refuses nesting that is too deep", () => {
    const { diagnostics } = parseYaml(toDataFile("x.yaml", "[".repeat(5000)));
    expect(diagnostics.map(({ code }) => code)).toEqual(["YAML_SYNTAX"]);
  });

  it("refuses a null character", () => {
    const { diagnostics } = parseYaml(toDataFile("x.yaml", "a: b\n\0"));
    expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([["YAML_SYNTAX", 2]]);
  });
});

function parseMapping(text: string): YamlMapping {
  const { root, diagnostics } = parseYaml(toDataFile("x.yaml", text));
  expect(diagnostics).toEqual([]);
  if (root?.type !== "mapping") throw new Error("not a mapping");
  return root;
}

function findScalar(mapping: YamlMapping, key: string): YamlNode | undefined {
  return findValue(mapping, key);
}

/** Nodes of a tree, keys not counted. */
function countNodes(node: YamlNode | undefined): number {
  if (node === undefined) return 0;
  if (node.type === "scalar") return 1;
  const parts = node.type === "list" ? node.items : node.entries.map(({ value }) => value);
  return 1 + parts.reduce((sum, part) => sum + countNodes(part), 0);
}
