import { parse } from "graphql";
import { createKeptTexts } from "../../src/graphql/plan/kept-texts.js";
import { createPlans } from "../../src/graphql/plan/plans.js";
import { createWorld } from "./create-world.js";
import { type QuestionName, questions } from "./questions.js";
import { sizes } from "./synthetic-dataset.js";

/** Follows the plan of one question again and again, for a profiler: `node --cpu-prof dist/bench/profile.js Q2 3 M`. */
const [name = "Q2", seconds = "3", size = "S"] = process.argv.slice(2);

const world = createWorld(sizes[size as keyof typeof sizes]);
const { query, variables } = questions[name as QuestionName];
const plans = createPlans(world.schema, parse(query), createKeptTexts(32_000_000));
const end = performance.now() + Number(seconds) * 1000;
let calls = 0;
while (performance.now() < end) {
  plans.answer({ world, deadline: () => {}, variables }, undefined);
  calls++;
}
console.log(`${name}: ${((Number(seconds) * 1e6) / calls).toFixed(1)} µs`);
