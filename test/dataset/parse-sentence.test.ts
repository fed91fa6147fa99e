import { expect, test } from "vitest";
import { parseSentence } from "../../src/dataset/parse-sentence.js";

test("a sentence is text with counts, lists and parameters", () => {
  expect(parseSentence("Of {count} rows {count:a[].b} are {list:a[].b.name} for {$plant}.")).toEqual([
    { type: "text", text: "Of " },
    { type: "rowCount" },
    { type: "text", text: " rows " },
    { type: "count", path: "a[].b" },
    { type: "text", text: " are " },
    { type: "list", path: "a[].b.name" },
    { type: "text", text: " for " },
    { type: "parameter", name: "plant" },
    { type: "text", text: "." },
  ]);
});

test.each([
  ["{number}", ["{number}"]],
  ["{list:}", ["{list:}"]],
  ["{$}", ["{$}"]],
  ["a } b", ["}"]],
  ["{count", ["{"]],
  ["{{count}}", ["{", "}"]],
])("in %s what means nothing is told apart", (template, unknown) => {
  const found = parseSentence(template).flatMap((part) => (part.type === "unknown" ? [part.text] : []));
  expect(found).toEqual(unknown);
});

test("the pieces together are the sentence again", () => {
  expect(parseSentence("plain")).toEqual([{ type: "text", text: "plain" }]);
  expect(parseSentence("")).toEqual([]);
});
