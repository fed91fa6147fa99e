import { expect, test } from "vitest";
import { toWords } from "../../src/ontology/to-words.js";

test.each([
  ["ServiceProvider", "service provider"],
  ["supportedBy", "supported by"],
  ["ECHO", "echo"],
  ["UNDER_NEGOTIATION", "under negotiation"],
  ["at", "at"],
  ["WTOBody", "wto body"],
])("%s reads as %s", (name, words) => {
  expect(toWords(name)).toBe(words);
});
