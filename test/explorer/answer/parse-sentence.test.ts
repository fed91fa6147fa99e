import { expect, test } from "vitest";
import { parseSentence } from "../../../src/explorer/views/answer/parse-sentence.ts";

test("a sentence is read into text and what stands for figures, lists and values", () => {
  expect(parseSentence("{count} rows, {count:node.name}: {list:beds[].name} for {$plant}。")).toEqual([
    { type: "rowCount" },
    { type: "text", text: " rows, " },
    { type: "count", path: "node.name" },
    { type: "text", text: ": " },
    { type: "list", path: "beds[].name" },
    { type: "text", text: " for " },
    { type: "parameter", name: "plant" },
    { type: "text", text: "。" },
  ]);
});

test("braces that mean nothing stay as they are", () => {
  expect(parseSentence("a {sum:x} b } c")).toEqual([
    { type: "text", text: "a " },
    { type: "text", text: "{sum:x}" },
    { type: "text", text: " b } c" },
  ]);
});
