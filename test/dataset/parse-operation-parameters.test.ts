import fc from "fast-check";
import { parse, print } from "graphql";
import { describe, expect, it } from "vitest";
import { parseOperationParameters } from "../../src/dataset/parse-operation-parameters.js";

describe("parseOperationParameters", () => {
  it.each([
    ["{ a }", []],
    ["query { a }", []],
    ["query Q { a(b: $c) }", []],
    ["query Q($a: Int) { a }", [{ name: "a", type: "Int" }]],
    ["query($a:[ID!]!=[]){a}", [{ name: "a", type: "[ID!]!", default: "[]" }]],
    [
      '# a comment ($x: Int)\nquery Q(\n  $a: String = "a \\"b\\" ) $", # another\n  $b: E = ONE\n) { a }',
      [
        { name: "a", type: "String", default: '"a \\"b\\" ) $"' },
        { name: "b", type: "E", default: '"ONE"' },
      ],
    ],
    [
      "query Q($a: W = { b: [1, -2.5, 1e3], c: { d: null, e: true, f: false } }, $g: Int) { a }",
      [
        { name: "a", type: "W", default: '{"b":[1,-2.5,1000],"c":{"d":null,"e":true,"f":false}}' },
        { name: "g", type: "Int" },
      ],
    ],
    ['query Q($a: String = """block "text" """) { a }', [{ name: "a", type: "String", default: '"block \\"text\\""' }]],
  ])("reads %j", (text, parameters) => {
    expect(parseOperationParameters(text)).toEqual(parameters);
  });

  it.each([
    "",
    "mutation { a }",
    "subscription { a }",
    "query Q($a Int) { a }",
    "query Q($a: Int",
    "query Q($a: ) { a }",
    "query Q($a: Int = ) { a }",
  ])("refuses %j", (text) => {
    expect(() => parseOperationParameters(text)).toThrow(SyntaxError);
  });

  it("agrees with the reference parser on names and types", () => {
    const name = fc.stringMatching(/^[a-z][a-zA-Z0-9_]{0,6}$/);
    const type = fc.constantFrom("ID", "ID!", "[ID!]", "[ID!]!", "[[Int]!]!", "Where");
    const definitions = fc.uniqueArray(fc.tuple(name, type), { minLength: 1, maxLength: 4, selector: ([key]) => key });
    fc.assert(
      fc.property(definitions, (all) => {
        const text = print(parse(`query Q(${all.map(([key, of]) => `$${key}: ${of}`).join(", ")}) { a }`));
        expect(parseOperationParameters(text)).toEqual(all.map(([key, of]) => ({ name: key, type: of })));
      }),
    );
  });
});
