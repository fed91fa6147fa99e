import { expect, test } from "vitest";
import { toPlural } from "../../src/ontology/to-plural.js";

test.each([
  ["Actor", "actors"],
  ["Party", "parties"],
  ["Survey", "surveys"],
  ["Class", "classes"],
  ["Box", "boxes"],
  ["Branch", "branches"],
  ["Wish", "wishes"],
  ["NamingOpinion", "namingOpinions"],
])("the plural of %s is %s", (name, plural) => {
  expect(toPlural(name)).toBe(plural);
});
