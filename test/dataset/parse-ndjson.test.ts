import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseNdjson } from "../../src/dataset/parse-ndjson.js";
import { parseYaml } from "../../src/dataset/parse-yaml.js";
import { toLineAndColumn } from "../../src/dataset/placed-text.js";
import type { YamlNode } from "../../src/dataset/yaml-tree.js";
import { toDataFile } from "./toy-world.js";

const path = "entities/plants.ndjson";

function parse(text: string) {
  return parseNdjson(toDataFile(path, text));
}

/** A tree without places. */
function toPlain(node: YamlNode | undefined): unknown {
  if (node?.type === "list") return node.items.map(toPlain);
  if (node?.type === "mapping") return node.entries.map(({ key, value }) => [key.text, toPlain(value)]);
  return node && [node.text, node.isPlain];
}

function findFaults(text: string): string[] {
  return parse(text).diagnostics.map(({ code, line, column, message }) => `${line}:${column} ${code} ${message}`);
}

describe("parseNdjson", () => {
  it("gives a tree for each line, with texts as quoted and all else as plain scalars", () => {
    const { lines, diagnostics } = parse(
      '{"id":"plant:x", "aliases" : [ "a", "b\\"\\u7530" ],"n":-1.5e3}\n[true,false,null,{}]\n"text"',
    );
    expect(diagnostics).toEqual([]);
    expect(lines.map(toPlain)).toEqual([
      [
        ["id", ["plant:x", false]],
        [
          "aliases",
          [
            ["a", false],
            ['b"田', false],
          ],
        ],
        ["n", ["-1.5e3", true]],
      ],
      [["true", true], ["false", true], ["", true], []],
      ["text", false],
    ]);
  });

  it("gives the tree that YAML gives for the same records", () => {
    const json = '{"id": "plant:x", "month": "2018-11", "count": 12, "is": true, "on": ["a", {"b": "\\u00e9\\n"}]}';
    const { root } = parseYaml(toDataFile("entities/plants.yaml", json));
    expect(toPlain(parse(json).lines[0])).toEqual(toPlain(root));
  });

  it("places keys and values", () => {
    const { lines } = parse('{"a":1}\r\n{"一": "二", "list": ["x", {"b": "here"}]}\r\n');
    const places: unknown[] = [];
    const walk = (node: YamlNode): void => {
      places.push(Object.values(toLineAndColumn(node)).join(":"));
      if (node.type === "list") node.items.forEach(walk);
      if (node.type === "mapping") for (const { key, value } of node.entries) [key, value].map(walk);
    };
    walk(lines[1] as YamlNode);
    expect(places).toEqual(["2:1", "2:2", "2:7", "2:12", "2:20", "2:21", "2:26", "2:27", "2:32"]);
  });

  it("takes lines that end as on Windows, and a last one that does not end", () => {
    expect(parse('{"a":1}\r\n{"a":2}\r\n').lines).toHaveLength(2);
    expect(parse('{"a":1}\n{"a":2}').lines).toHaveLength(2);
    expect(findFaults('{"a":1}\r\n{"a":2}')).toEqual([]);
  });

  it("reads what follows a line that is not JSON", () => {
    const { lines, diagnostics } = parse('{"a":1}\n{"a":\n{"a":3}\n');
    expect(lines.map(toPlain)).toEqual([[["a", ["1", true]]], undefined, [["a", ["3", true]]]]);
    expect(diagnostics).toHaveLength(1);
  });

  it.each([
    ["1:8 NDJSON_SYNTAX This is not JSON: a comma or } is missing.", '{"a": 1'],
    ["1:9 NDJSON_SYNTAX This is not JSON: a comma or ] is missing.", '{"a": [1}'],
    ["1:6 NDJSON_SYNTAX This is not JSON: a colon is missing after the key.", '{"a" 1}'],
    ["1:2 NDJSON_SYNTAX This is not JSON: a key in quotes is missing.", "{a: 1}"],
    ["1:9 NDJSON_SYNTAX This is not JSON: a key in quotes is missing.", '{"a": 1,}'],
    ["1:7 NDJSON_SYNTAX This is not JSON: a value is missing or not in quotes.", '{"a": no}'],
    ["1:8 NDJSON_SYNTAX This is not JSON: a comma or } is missing.", '{"a": 01}'],
    ["1:10 NDJSON_SYNTAX This is not JSON: a quotation mark is missing at the end of a text.", '{"a": "x}'],
    ["1:9 NDJSON_SYNTAX This is not JSON: a text holds a control character that is not escaped.", '{"a": "x\t"}'],
    ["1:9 NDJSON_SYNTAX This is not JSON: a text holds a control character that is not escaped.", '{"a": "x\0"}'],
    ["1:7 NDJSON_SYNTAX This is not JSON: an escape in this text means nothing.", '{"a": "\\x"}'],
    ["1:7 NDJSON_SYNTAX This is not JSON: an escape in this text means nothing.", '{"a": "\\ud800"}'],
    [
      "1:10 NDJSON_SYNTAX This is not JSON: a quotation mark is missing at the end of a text.",
      '{"a": "x\\\n{"b": "y"}',
    ],
    ["1:8 NDJSON_SYNTAX This is not JSON: something follows the value.", '{"a":1}{"a":2}'],
    ["2:1 NDJSON_SYNTAX This is not JSON: something follows the value.", '{"a":1}\r{"a":2}'],
    ["1:1 NDJSON_SYNTAX This is not JSON: a value is missing or not in quotes.", "# a comment"],
    ["2:1 NDJSON_SYNTAX The line is empty.", '{"a":1}\n\n{"a":2}'],
    ["1:1 NDJSON_SYNTAX The line is empty.", " \r\n"],
    ["1:1 NDJSON_SYNTAX The line begins with a byte order mark, which is not JSON.", '\ufeff{"a":1}'],
    ['1:14 DUPLICATE_MAPPING_KEY The key "a" is given twice in one mapping.', '{"a":1,"b":2,"a":3}'],
    ["1:51 NDJSON_SYNTAX This is not JSON: it is nested deeper than 50 levels.", `${"[".repeat(51)}`],
    ["1:251 NDJSON_SYNTAX This is not JSON: it is nested deeper than 50 levels.", '{"a":'.repeat(100_000)],
    ["1:1 VALUE_TOO_LONG A line has more than 2000000 characters.", `"${"x".repeat(2_000_000)}"`],
  ])("reports %s", (fault, text) => {
    expect(findFaults(text)).toEqual([fault]);
  });

  it("takes keys of every object as any other", () => {
    const { lines } = parse('{"__proto__": {"polluted": "yes"}, "constructor": 1}');
    expect(toPlain(lines[0])).toEqual([
      ["__proto__", [["polluted", ["yes", false]]]],
      ["constructor", ["1", true]],
    ]);
    expect("polluted" in {}).toBe(false);
  });

  it("lists no more faults of a file than anyone reads", () => {
    const { lines, diagnostics } = parse("{\n".repeat(5000));
    expect([lines.length, diagnostics.length]).toEqual([5000, 1000]);
  });

  it("takes what JSON.parse takes, and nothing else", () => {
    const parts = [
      '"',
      "\\",
      "{",
      "}",
      "[",
      "]",
      ":",
      ",",
      "true",
      "null",
      "1",
      "-",
      ".",
      "e",
      " ",
      "\\u00e9",
      "x",
      "\t",
    ];
    const nearJson = fc.oneof(
      fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 12 }).map((found) => found.join("")),
      fc.tuple(fc.json(), fc.nat(), fc.constantFrom(...parts)).map(([json, at, part]) => {
        const index = at % (json.length + 1);
        return json.slice(0, index) + part + json.slice(index);
      }),
    );
    fc.assert(
      fc.property(nearJson, (text) => {
        fc.pre(/\S/.test(text) && !text.includes("\n"));
        const isTaken = !parse(text).diagnostics.some(({ code }) => code === "NDJSON_SYNTAX");
        expect([text, isTaken]).toEqual([text, isJson(text)]);
      }),
      { numRuns: 3000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
