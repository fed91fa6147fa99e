import { describe, expect, it } from "vitest";
import type { QuestionRecord } from "../../src/dataset/dataset.js";
import { listQuestions } from "../../src/query/list-questions.js";
import { buildVillage, toRemote } from "./village.js";

const question = (slug: string, themes: readonly string[]): QuestionRecord => ({
  slug,
  title: slug,
  titleZh: slug,
  themes,
  query: "{ dataset { version } }",
  parameters: [],
});

const village = buildVillage(
  [
    ["s-1", "topic:fees", "UNDER", "topic:mill"],
    ["s-2", "stand:mow", "ON", "topic:meadow"],
  ],
  [],
  {
    questions: [question("fees", ["topic:fees"]), question("all", []), question("hay", ["topic:meadow", "topic:mill"])],
  },
);

describe("the catalogue of questions", () => {
  it("is whole and in its own order without a topic", async () => {
    expect((await listQuestions(village)).map(({ slug }) => slug)).toEqual(["fees", "all", "hay"]);
    expect(await listQuestions(village, null)).toHaveLength(3);
  });

  it("is narrowed to a topic and those below it", async () => {
    expect((await listQuestions(village, "topic:mill")).map(({ slug }) => slug)).toEqual(["fees", "hay"]);
    expect((await listQuestions(toRemote(village), "topic:fees")).map(({ slug }) => slug)).toEqual(["fees"]);
  });

  it("is refused for an unknown topic", () => {
    expect(() => listQuestions(village, "topic:feees")).toThrow(expect.objectContaining({ code: "UNKNOWN_NODE" }));
  });
});
