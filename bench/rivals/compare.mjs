/**
 * How long questions take in the API, over the same questions in other engines:
 * `npm run bench:rivals -- [S|M] [rounds] [question…]`.
 *
 * All in one process, from the text of a query to bytes in the API and from prepared statements to bytes in the others,
 * rounds interleaved, once all have given the same answer. Prints ratios (median, least–most); absolute times are told,
 * never judged.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { bundle } from "../bundle.mjs";
import { measureQuestion } from "./measure-question.mjs";
import { printComparison } from "./print-comparison.mjs";
import { listQuestions } from "./questions.mjs";
import { rivals } from "./rivals.mjs";

const [size = "M", rounds = "5", ...asked] = process.argv.slice(2);
if (!existsSync(new URL("node_modules/", import.meta.url))) {
  console.error("The other engines are not installed. Run `npm ci --prefix bench/rivals` first.");
  process.exit(1);
}

const { createReference, interleave, toChainAnswer } = await import(await bundle("bench/query/rivals-reference.ts"));
const reference = createReference(size);
const opened = await openRivals(reference.dataset);
const ways = Object.assign({}, ...opened.map((rival) => rival.ways));
const machine = `${cpus().length} × ${cpus()[0].model}`;
const versions = Object.fromEntries(opened.map(({ name, version }) => [name, version]));
console.log(`size ${size}, ${rounds} rounds, Node ${process.version}, ${machine}`);
for (const [name, version] of Object.entries(versions)) console.log(`${name} ${version}`);

const results = {};
for (const question of listQuestions({ reference, ways, toChainAnswer })) {
  if (asked.length > 0 && !asked.some((name) => question.name.startsWith(name))) continue;
  results[question.name] = await measureQuestion(question, interleave, Number(rounds));
  printComparison(question.name, results[question.name], Number(rounds));
}
for (const { close } of opened) await close();

const measured = { size, rounds: Number(rounds), node: process.version, machine, versions, results };
mkdirSync("artefacts", { recursive: true });
writeFileSync(`artefacts/bench-rivals-${size}.json`, JSON.stringify(measured, null, 2));

/** An engine that does not start on this machine is named with its reason, and left out. */
async function openRivals(dataset) {
  const opened = [];
  for (const [name, open] of Object.entries(rivals)) {
    const started = performance.now();
    try {
      opened.push({ name, ...(await open(dataset)) });
      console.error(`${name} loaded in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    } catch (error) {
      console.error(`${name} is left out: ${error.message}`);
    }
  }
  return opened;
}
