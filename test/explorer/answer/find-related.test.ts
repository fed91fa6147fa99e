import { expect, test } from "vitest";
import { findRelated } from "../../../src/explorer/views/answer/find-related.ts";
import type { Question } from "../../../src/explorer/views/answer/question.ts";

test("related questions share a theme, those that share most first", () => {
  const asked = toQuestion("asked", ["a", "b"]);
  const others = [toQuestion("one", ["a"]), toQuestion("none", ["c"]), toQuestion("both", ["b", "a"]), asked];
  expect(findRelated(asked, others).map(({ slug }) => slug)).toEqual(["both", "one"]);
});

function toQuestion(slug: string, themes: readonly string[]): Question {
  const told = { title: "", titleZh: "", description: null, descriptionZh: null };
  return { slug, themes, ...told, query: "", parameters: [], answer: null };
}
