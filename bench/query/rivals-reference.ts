import { answerQueryAsText } from "../../src/graphql/answer-query.js";
import { defaultQueryLimits } from "../../src/graphql/limits/query-limits.js";
import { type ChainEnds, chainQuery, createChainEnds, type Distance, toChainAnswer } from "./chain-ends.js";
import { createWorld } from "./create-world.js";
import { questions } from "./questions.js";
import { createShortestChainByHand, type FindShortestChain } from "./shortest-chain-by-hand.js";
import { sizes } from "./synthetic-dataset.js";

export { interleave } from "./interleave.js";
export { toChainAnswer };

/** What the API is compared on: a dataset, pairs of ends, and the API's answers, from the text of a query to bytes. */
export function createReference(size: keyof typeof sizes) {
  const world = createWorld(sizes[size] as (typeof sizes)["S"]);
  const limits = { ...defaultQueryLimits, maxCost: 1_000_000_000 };
  const ask = async (source: string, variables: Readonly<Record<string, unknown>>) => {
    const answer = await answerQueryAsText({ world, schema: world.schema, source, variables, limits, reportBug: fail });
    if (typeof answer !== "string") throw new Error(JSON.stringify(answer.errors));
    return `{"data":${answer}}`;
  };
  const byHand: FindShortestChain = createShortestChainByHand(world.dataset.statements);
  const ends: Record<Distance, ChainEnds[]> = createChainEnds(world.dataset, byHand);
  return {
    dataset: world.dataset,
    ends,
    byHand: ({ from, to, maxLength }: ChainEnds) => toChainAnswer(byHand(from, to, maxLength)),
    answerQuestion: (name: "Q1" | "Q2" | "Q3") => ask(questions[name].query, questions[name].variables),
    answerChain: (asked: ChainEnds) => ask(chainQuery, { ...asked }),
    idOf: (name: "Q1" | "Q2" | "Q3") => questions[name].variables.id,
  };
}

function fail(error: unknown): never {
  throw error;
}
