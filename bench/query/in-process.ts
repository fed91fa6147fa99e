import { execute, parse } from "graphql";
import { answerQueryAsText, type QueryRequest } from "../../src/graphql/answer-query.js";
import { defaultQueryLimits } from "../../src/graphql/limits/query-limits.js";
import { createPlans } from "../../src/graphql/plan/plans.js";
import { createAnswersByHand } from "./by-hand.js";
import { createWorld } from "./create-world.js";
import { interleave } from "./interleave.js";
import { type QuestionName, questions } from "./questions.js";
import { sizes } from "./synthetic-dataset.js";

/**
 * One process for one size: prints, as JSON, how long each question takes in the API and in each reference, in
 * microseconds, round by round and interleaved; references are first held to give the same answer.
 */
const [size = "S", rounds = "5"] = process.argv.slice(2);

const world = createWorld(sizes[size as keyof typeof sizes]);
const byHand: Partial<Record<QuestionName, () => string>> = createAnswersByHand(world.getDataset());
const limits = { ...defaultQueryLimits, maxCost: 1_000_000_000 };
const results: Record<string, Readonly<Record<string, readonly number[]>>> = {};
for (const name of Object.keys(questions) as QuestionName[]) results[name] = await measure(name);
console.log(JSON.stringify({ size, results, bytes: process.memoryUsage().heapUsed }));

async function measure(name: QuestionName) {
  const { query, variables } = questions[name];
  const request = {
    world,
    schema: world.schema,
    source: query,
    variables,
    limits,
    reportBug: fail,
  } satisfies QueryRequest;
  const document = parse(query);
  const plans = createPlans(world.schema, document);
  const context = { world, deadline: () => {}, limits, variables };
  const executed = () => execute({ schema: world.schema, document, contextValue: context, variableValues: variables });
  const hand = byHand[name];
  const ways = {
    api: async () => `{"data":${await answerQueryAsText(request)}}`,
    plan: () => `{"data":${plans.answer(context, undefined)}}`,
    "graphql-js": async () => JSON.stringify(await executed()),
    ...(hand && { "by hand": hand }),
  };
  const expected = await ways["graphql-js"]();
  for (const [way, answer] of Object.entries(ways)) {
    const given = await answer();
    if (given !== expected)
      throw new Error(`${name}: ${way} answers ${given.slice(0, 300)}, not ${expected.slice(0, 300)}`);
  }
  return interleave(ways, Number(rounds));
}

function fail(error: unknown): never {
  throw error;
}
