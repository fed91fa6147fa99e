import { describe, expect, it } from "vitest";
import type { QuestionSummary } from "../../../src/explorer/api/shapes.ts";
import { filterQuestions } from "../../../src/explorer/views/start/filter-questions.ts";
import { groupQuestions } from "../../../src/explorer/views/start/group-questions.ts";
import { rankThemes } from "../../../src/explorer/views/start/rank-themes.ts";

function question(slug: string, themes: readonly string[], more: Partial<QuestionSummary> = {}): QuestionSummary {
  return { slug, title: slug, titleZh: slug, description: null, descriptionZh: null, ...more, themes };
}

function toSlugs(questions: readonly QuestionSummary[]) {
  return questions.map(({ slug }) => slug);
}

const catalogue = [
  question("who-planted", ["trees"]),
  question("which-moss", ["moss"]),
  question("what-grows", ["soil", "trees"], { title: "What grows?", titleZh: "長什麼？", descriptionZh: "含盆栽" }),
  question("how-old", ["trees"]),
  question("no-theme", []),
];

describe("rankThemes", () => {
  it("puts the most asked theme first, then keeps the order of the catalogue", () => {
    expect(rankThemes(catalogue)).toEqual(["trees", "moss", "soil"]);
  });
});

describe("groupQuestions", () => {
  it("puts each question once under the most asked of its themes, and small themes together at the end", () => {
    const groups = groupQuestions(catalogue).map(({ theme, questions }) => [theme, toSlugs(questions)]);
    expect(groups).toEqual([
      ["trees", ["who-planted", "what-grows", "how-old"]],
      [undefined, ["which-moss", "no-theme"]],
    ]);
  });

  it("makes no group of nothing", () => {
    expect(groupQuestions([])).toEqual([]);
  });
});

describe("filterQuestions", () => {
  const moss = { __typename: "Topic", id: "moss", name: "Moss and lichen", nameZh: "苔蘚" };
  const filter = (words: string) => toSlugs(filterQuestions(catalogue, words, new Map([["moss", moss]])));

  it("keeps all without words", () => {
    expect(filter("  ")).toHaveLength(catalogue.length);
  });

  it("finds words of either language in titles, descriptions and themes", () => {
    expect(filter("GROWS")).toEqual(["what-grows"]);
    expect(filter("盆栽")).toEqual(["what-grows"]);
    expect(filter("lichen")).toEqual(["which-moss"]);
    expect(filter("苔蘚")).toEqual(["which-moss"]);
  });

  it("wants every word", () => {
    expect(filter("what 盆栽")).toEqual(["what-grows"]);
    expect(filter("what 苔蘚")).toEqual([]);
  });
});
