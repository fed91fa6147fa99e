import { execute, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { defaultQueryLimits } from "../../../src/graphql/limits/query-limits.js";
import { createKeptTexts, type KeptTexts } from "../../../src/graphql/plan/kept-texts.js";
import { createPlans } from "../../../src/graphql/plan/plans.js";
import { loadToyWorld } from "../toy-world.js";

const { world, api } = loadToyWorld();

/** Kept texts that count how often something was written anew. */
function createCountedTexts() {
  const texts = createKeptTexts(1_000_000);
  const counted = { written: 0 };
  const keep: KeptTexts["keep"] = (write) =>
    texts.keep((value, run) => {
      counted.written++;
      return write(value, run);
    });
  return { counted, texts: { keep } };
}

function createAsker(edge: string) {
  const document = parse(`query ($first: Int) { node(id: "garden:low-marsh") { ... on Garden {
    growsConnection(first: $first) { edges { ${edge} } } backwards: growsConnection(first: $first, sort: [{ node: { name: DESC } }]) { edges { ${edge} } }
  } } }`);
  const { counted, texts } = createCountedTexts();
  const plans = createPlans(api.schema, document, texts);
  const ask = async (first: number) => {
    const context = { world, deadline: () => {}, limits: defaultQueryLimits, variables: { first } };
    const expected = execute({ schema: api.schema, document, contextValue: context, variableValues: { first } });
    expect(JSON.parse((await plans.answer(context, undefined)) as string)).toEqual(
      JSON.parse(JSON.stringify(await expected)).data,
    );
    return counted.written;
  };
  return { ask };
}

describe("edges of a page", () => {
  it("are written once, whole, when they say only what records say", async () => {
    const { ask } = createAsker("node { id name } properties { id passages { id } }");
    const written = await ask(10);
    expect(written).toBeGreaterThan(0);
    expect(await ask(10)).toBe(written);
  });

  it("are written anew where they have cursors, which depend on the page", async () => {
    const { ask } = createAsker("cursor properties { id }");
    await ask(10);
    await ask(2);
  });

  it("are told apart by their statements, not by the nodes they lead to", async () => {
    const { ask } = createAsker("node { id } properties { id until }");
    await ask(10);
  });
});
