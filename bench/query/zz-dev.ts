import { parse } from "graphql";
import { answerQueryAsText } from "../../src/graphql/answer-query.js";
import { defaultQueryLimits } from "../../src/graphql/limits/query-limits.js";
import { createKeptTexts } from "../../src/graphql/plan/kept-texts.js";
import { createPlans } from "../../src/graphql/plan/plans.js";
import { type AnswerByHand, createAnswersByHand } from "./by-hand.js";
import { createWorld } from "./create-world.js";
import { listOthers, type Question, type QuestionName, questions } from "./questions.js";
import { sizes } from "./synthetic-dataset.js";

const [size = "S", only] = process.argv.slice(2);
const world = createWorld(sizes[size as keyof typeof sizes]);
const byHand: Partial<Record<QuestionName, AnswerByHand>> = createAnswersByHand(world.dataset);
const limits = { ...defaultQueryLimits, maxCost: 1e9 };
async function best(fn: () => unknown) {
  let min = 1e9;
  for (let r = 0; r < 40; r++) {
    const s = performance.now();
    let n = 0;
    while (performance.now() - s < 15) {
      for (let i = 0; i < 5; i++) {
        const x = fn();
        if (x instanceof Promise) await x;
      }
      n += 5;
    }
    min = Math.min(min, (performance.now() - s) / n);
  }
  return min * 1000;
}
const q1 = { v: 0 };
for (const name of ["Q1", "Q2", "Q3", "Q7"] as const)
  for (const turn of [false, true]) {
    if (only && only !== name) continue;
    const q: Question = questions[name];
    if (turn && !q.others) continue;
    const vs = turn ? listOthers(q.others as string).map((id) => ({ id })) : [q.variables];
    const plans = createPlans(world.schema, parse(q.query), createKeptTexts(32_000_000));
    const hand = byHand[name];
    let i = 0,
      j = 0,
      k = 0;
    const a = await best(() =>
      Buffer.from(
        `{"data":${plans.answer({ world, deadline: () => {}, limits, variables: vs[i++ % vs.length] as never }, undefined)}}`,
      ),
    );
    const b = hand ? await best(() => Buffer.from(hand((vs[j++ % vs.length] as never as { id: string }).id))) : 0;
    const c = await best(async () =>
      Buffer.from(
        `{"data":${await answerQueryAsText({
          world,
          schema: world.schema,
          source: q.query,
          limits,
          variables: vs[k++ % vs.length] as never,
          reportBug: (e) => {
            throw e;
          },
        })}}`,
      ),
    );
    if (name === "Q1" && !turn) q1.v = a;
    console.log(
      name + (turn ? "'" : ""),
      "plan",
      a.toFixed(1),
      "hand",
      b.toFixed(1),
      "whole",
      c.toFixed(1),
      "plan/hand",
      (a / b).toFixed(2),
      "whole/hand",
      (c / b).toFixed(2),
      name === "Q7" ? "over Q1 " + (a / q1.v).toFixed(2) : "",
    );
  }
