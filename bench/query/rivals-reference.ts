import { answerQueryAsText } from "../../src/graphql/answer-query.js";
import { defaultQueryLimits } from "../../src/graphql/limits/query-limits.js";
import { type ChainEnds, chainQuery, createChainEnds, type Distance, toChainAnswer } from "./chain-ends.js";
import { createWorld } from "./create-world.js";
import { listOthers, questions } from "./questions.js";
import { createShortestChainByHand, type FindShortestChain } from "./shortest-chain-by-hand.js";
import { createSyntheticDataset, sizes } from "./synthetic-dataset.js";

export { interleave } from "./interleave.js";
export { toChainAnswer };

type QuestionName = "Q1" | "Q2" | "Q3";

/** What the API is compared on: a dataset, pairs of ends, and the API's answers, from the text of a query to bytes. */
export function createReference(size: keyof typeof sizes) {
  const dataset = createSyntheticDataset(sizes[size]);
  const world = createWorld(sizes[size]);
  const limits = { ...defaultQueryLimits, maxCost: 1_000_000_000 };
  const ask = async (source: string, variables: Readonly<Record<string, unknown>>) => {
    const answer = await answerQueryAsText({ world, schema: world.schema, source, variables, limits, reportBug: fail });
    if (typeof answer !== "string") throw new Error(JSON.stringify(answer.errors));
    return `{"data":${answer}}`;
  };
  const byHand: FindShortestChain = createShortestChainByHand(dataset.statements);
  const ends: Record<Distance, ChainEnds[]> = createChainEnds(dataset, byHand);
  return {
    dataset,
    ends,
    byHand: ({ from, to, maxLength }: ChainEnds) => toChainAnswer(byHand(from, to, maxLength)),
    answerQuestion: (name: QuestionName, id: string) => ask(questions[name].query, { id }),
    answerChain: (asked: ChainEnds) => ask(chainQuery, { ...asked }),
    idOf: (name: QuestionName) => questions[name].variables.id,
    othersOf: (name: QuestionName) => listOthers(questions[name].others),
  };
}

function fail(error: unknown): never {
  throw error;
}
