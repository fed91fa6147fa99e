import { describe, expect, it } from "vitest";
import { answerLocally } from "../../src/cli/answer-locally.js";
import { tellAnswer } from "../../src/cli/tell-answer.js";
import { collectParts } from "../../src/graphql/collect-parts.js";
import { markParts } from "../../src/graphql/mark-parts.js";
import { ask, getShippedWorld } from "./shipped-world.js";

const world = getShippedWorld();
const { statementTypeName: statementType, evidenceKind } = world.ontology;
const questions = world.dataset.questions.map((question) => [question.slug, question] as const);

describe("the answer to each question of the catalogue", () => {
  it.each(questions)("reads in both languages: %s", async (_slug, question) => {
    const { data } = await answerLocally({ source: question.query, variables: {} }, world);
    for (const language of ["en", "zh"] as const) {
      const sentence = await tellAnswer(question, { data, variables: {} }, language, world);
      expect(sentence).toMatch(language === "zh" ? /\p{Script=Han}.*。$/u : /^\P{Script=Han}+\.$/u);
      expect(sentence).not.toMatch(/[{}–]\s*[,.;，。；]|\w+:[a-z0-9-]+-/);
    }
  });

  it.each(questions)("has parts that can be named within the limits: %s", async (_slug, { query }) => {
    const marked = markParts(query, world.schema, { statementType, evidenceKind });
    const { nodes, statements } = collectParts(await ask(marked.query), marked);
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.filter((id) => id.startsWith("passage:"))).toEqual([]);
    expect(statements.filter((id) => !/^[a-z]-[0-9a-f]{16}$/.test(id))).toEqual([]);
  });
});
