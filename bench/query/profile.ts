import { parse } from "graphql";
import { createKeptTexts } from "../../src/graphql/plan/kept-texts.js";
import { createPlans } from "../../src/graphql/plan/plans.js";
import { toBytes } from "../../src/server/to-bytes.js";
import { createWorld } from "./create-world.js";
import { listOthers, type Question, type QuestionName, questions } from "./questions.js";
import { sizes } from "./synthetic-dataset.js";

/** Follows the plan of one question again and again, for a profiler: `node --cpu-prof dist/bench/profile.js Q2 3 M`. A question with an apostrophe is asked of other nodes in turn. */
const [asked = "Q2", seconds = "3", size = "S"] = process.argv.slice(2);
const name = asked.replace("'", "") as QuestionName;

const world = createWorld(sizes[size as keyof typeof sizes]);
const { query, variables, others }: Question = questions[name];
const inTurn = asked === name || !others ? [variables] : listOthers(others).map((id) => ({ id }));
const plans = createPlans(world.schema, parse(query), createKeptTexts(32_000_000));
const end = performance.now() + Number(seconds) * 1000;
const begun = process.cpuUsage();
let calls = 0;
while (performance.now() < end) {
  const text = plans.answer({ world, deadline: () => {}, variables: inTurn[calls % inTurn.length] }, undefined);
  if (typeof text === "string") toBytes(text);
  calls++;
}
const { user, system } = process.cpuUsage(begun);
console.log(`${asked}: ${((user + system) / calls).toFixed(1)} µs of processor time`);
