import { execute, parse } from "graphql";
import { answerQueryAsText, type QueryRequest } from "../../src/graphql/answer-query.js";
import { defaultQueryLimits } from "../../src/graphql/limits/query-limits.js";
import { createKeptTexts } from "../../src/graphql/plan/kept-texts.js";
import { createPlans } from "../../src/graphql/plan/plans.js";
import { toBytes } from "../../src/server/to-bytes.js";
import { type AnswerByHand, createAnswersByHand } from "./by-hand.js";
import { createWorld } from "./create-world.js";
import { interleave } from "./interleave.js";
import { listOthers, type Question, type QuestionName, questions } from "./questions.js";
import { sizes } from "./synthetic-dataset.js";

/**
 * One process for one size: prints, as JSON, how long each question takes in the API and in each reference, from the known
 * text of the query to the bytes of the answer, in microseconds, round by round and interleaved; references are first held to
 * give the same answer. A question with an apostrophe is asked of other nodes in turn.
 */
const [size = "S", rounds = "5", ...asked] = process.argv.slice(2);

const world = createWorld(sizes[size as keyof typeof sizes]);
const byHand: Partial<Record<QuestionName, AnswerByHand>> = createAnswersByHand(world.getDataset());
const limits = { ...defaultQueryLimits, maxCost: 1_000_000_000 };
const results: Record<string, Readonly<Record<string, readonly number[]>>> = {};
for (const name of Object.keys(questions) as QuestionName[]) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const { others, ...question }: Question = questions[name];
  results[name] = await measure(name, question, [question.variables]);
  if (others)
    results[`${name}'`] = await measure(
      name,
      question,
      listOthers(others).map((id) => ({ id })),
    );
}
console.log(JSON.stringify({ size, results, bytes: process.memoryUsage().heapUsed }));

async function measure(name: QuestionName, { query }: Question, variablesInTurn: readonly Question["variables"][]) {
  const document = parse(query);
  const plans = createPlans(world.schema, document, createKeptTexts(32_000_000));
  const base = { world, schema: world.schema, source: query, limits, reportBug: fail } satisfies QueryRequest;
  /** Each request has a deadline of its own, by which its turns are told from those of others. */
  const toContext = (variables: Question["variables"]) => ({ world, deadline: () => {}, limits, variables });
  const hand = byHand[name];
  const answerAs = (text: string) => toBytes(`{"data":${text}}`);
  const ways = {
    api: async (variables: Question["variables"]) => answerAs(String(await answerQueryAsText({ ...base, variables }))),
    plan: (variables: Question["variables"]) => {
      const text = plans.answer(toContext(variables), undefined);
      return text instanceof Promise ? text.then((later) => answerAs(String(later))) : answerAs(String(text));
    },
    "graphql-js": async (variables: Question["variables"]) => {
      const contextValue = toContext(variables);
      return Buffer.from(
        JSON.stringify(await execute({ schema: world.schema, document, contextValue, variableValues: variables })),
      );
    },
    ...(hand && { "by hand": (variables: Question["variables"]) => Buffer.from(hand(String(variables.id))) }),
  };
  for (const variables of variablesInTurn) {
    const expected = String(await ways["graphql-js"](variables));
    for (const [way, answer] of Object.entries(ways)) {
      const given = String(await answer(variables));
      if (given !== expected)
        throw new Error(`${name}: ${way} answers ${given.slice(0, 300)}, not ${expected.slice(0, 300)}`);
    }
  }
  const inTurn = Object.entries(ways).map(([way, answer]) => {
    let next = 0;
    return [way, () => answer(variablesInTurn[next++ % variablesInTurn.length] as Question["variables"])];
  });
  return interleave(Object.fromEntries(inTurn) as Record<string, () => unknown>, Number(rounds));
}

function fail(error: unknown): never {
  throw error;
}
