import { expect, test } from "vitest";
import { toKebabCase } from "../../src/ontology/to-kebab-case.js";

test.each([
  ["Member", "member"],
  ["NamingOpinion", "naming-opinion"],
  ["namingOpinions", "naming-opinions"],
  ["FTAChapter", "fta-chapter"],
])("%s becomes %s", (name, expected) => {
  expect(toKebabCase(name)).toBe(expected);
});
