import { describe, expect, it } from "vitest";
import { getQuestionPart } from "../../src/graphql/get-question-part.js";
import { createStubWorld } from "../server/stub-world.js";

type Answer = Awaited<ReturnType<Parameters<typeof getQuestionPart>[2]>>;

const ontology = { statementTypeName: "Statement", evidenceKind: "Place" };
const world = { ...createStubWorld(), ontology } as unknown as Parameters<typeof getQuestionPart>[1];

function getPart(slug: string, variables: Readonly<Record<string, unknown>>, answer: Answer = { data: {} }) {
  return getQuestionPart({ slug, variables }, world, async () => answer);
}

function refuse(extensions?: Readonly<Record<string, unknown>>) {
  return getPart("which-pot", {}, { errors: [{ message: "It broke.", ...(extensions && { extensions }) }] });
}

describe("The part of the graph that a question is about", () => {
  it("is named after the question", async () => {
    expect(await getPart("which-pot", { name: "jug" })).toEqual({
      title: "the question which-pot",
      nodes: [],
      statements: [],
    });
  });

  it("is refused for a question that there is not, and parameters that it does not have", async () => {
    await expect(getPart("which-pott", {})).rejects.toMatchObject({
      code: "UNKNOWN_QUESTION",
      suggestion: 'Did you mean "which-pot"?',
    });
    await expect(getPart("which-pot", { nane: "jug" })).rejects.toMatchObject({
      code: "UNKNOWN_PARAMETER",
      suggestion: 'Did you mean "name"?',
    });
    await expect(getPart("all-pots", { x: 1 })).rejects.toMatchObject({ suggestion: "It takes none." });
  });

  it.each([undefined, "BAD_USER_INPUT", "UNKNOWN_NODE", "WRONG_KIND", "BAD_ARGUMENT", "LIST_LIMIT"])(
    "is refused for its values when the answer has the error %s",
    async (code) => {
      const message = 'The question "which-pot" cannot be answered: It broke.';
      await expect(refuse(code === undefined ? undefined : { code })).rejects.toMatchObject({
        ...{ message, code: "BAD_PARAMETER", suggestion: "Give other values for its parameters." },
      });
      await expect(refuse({ code, suggestion: "Mend it." })).rejects.toMatchObject({ suggestion: "Mend it." });
    },
  );

  it("is refused with the code of what is not about values", async () => {
    await expect(refuse({ code: "TIME_LIMIT" })).rejects.toMatchObject({ name: "KnownError", code: "TIME_LIMIT" });
  });

  it("is a bug where the answer met one", async () => {
    await expect(refuse({ code: "INTERNAL" })).rejects.toMatchObject({ name: "Error" });
  });
});
