/**
 * How fast search is and how much memory it takes, over FlexSearch with the same names: `npm run bench:search -- [names] [rounds]`.
 *
 * `npm install` in this folder first. Prints ratios (median, least–most) of one run; absolute times are told, never judged.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { bundle } from "../bundle.mjs";

const [count = "100000", rounds = "5"] = process.argv.slice(2);
const speed = run(await bundle("bench/search/measure-speed.ts"), [count, rounds]);
const memory = await measureMemory();
const rival = JSON.parse(readFileSync(new URL("node_modules/flexsearch/package.json", import.meta.url), "utf8"));
const measured = {
  ...{ machine: `${cpus().length} × ${cpus()[0].model}`, node: process.version, rival: `flexsearch ${rival.version}` },
  ...{ rounds: Number(rounds), ...speed, memory },
};
mkdirSync("artefacts", { recursive: true });
writeFileSync("artefacts/bench-search.json", JSON.stringify(measured, null, 2));

console.log(`${count} names, ${rounds} rounds, ${measured.rival}, Node ${measured.node}, ${measured.machine}`);
console.log("                              µs  and matched      theirs   ratio");
for (const { title, language, ours, told, rival, missed, wanted } of speed.kinds) {
  const cells = [ours, told, rival].map((times) => median(times).toFixed(1).padStart(10));
  const found = missed === 0 ? "" : `   ${missed} of ${wanted} not found`;
  console.log(`${language}  ${title.padEnd(20)}${cells.join(" ")}   ${tell(toRatios(ours, rival))}${found}`);
}
for (const language of ["en", "zh"]) {
  const kinds = speed.kinds.filter((kind) => kind.language === language);
  const sum = (way) => kinds[0][way].map((_, round) => kinds.reduce((all, kind) => all + kind[way][round], 0));
  console.log(`${language}  a phrase of each kind: ${tell(toRatios(sum("ours"), sum("rival")))}`);
}
for (const [title, ms] of speed.worst) console.log(`200 characters, ${title}: ${ms.toFixed(1)} ms`);
for (const { language, ours, rival } of memory) {
  const ratio = (key) => (ours[key] / rival[key]).toFixed(2);
  const megabytes = [ours, rival].map(({ bytes }) => (bytes / 1e6).toFixed(1)).join(" MB over ");
  console.log(`${language.padEnd(4)}  memory ${ratio("bytes")} (${megabytes} MB)   building ${ratio("buildMs")}`);
}

async function measureMemory() {
  const program = await bundle("bench/search/measure-memory.ts");
  return ["en", "zh", "both"].map((language) => {
    const [ours, rival] = ["ours", "rival"].map((way) => run(program, [way, language, count]));
    return { language, ours, rival };
  });
}

function run(program, argv) {
  return JSON.parse(execFileSync(process.execPath, ["--expose-gc", program, ...argv], { encoding: "utf8" }));
}

function toRatios(times, references) {
  return times.map((time, round) => time / references[round]);
}

function tell(ratios) {
  return `${show(median(ratios))} (${show(Math.min(...ratios))}–${show(Math.max(...ratios))})`;
}

function show(ratio) {
  return ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(2);
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
