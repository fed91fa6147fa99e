/**
 * How long questions take, over the same questions answered by a function written for each: `npm run bench -- [S|M|L] [rounds] [question…]`.
 *
 * Prints ratios (median, least–most) of one run; absolute times are told, never judged.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { bundle } from "./bundle.mjs";

const [size = "M", rounds = "5", ...questions] = process.argv.slice(2);
const program = await bundle("bench/query/in-process.ts");
const output = execFileSync(process.execPath, ["--max-old-space-size=16000", program, size, rounds, ...questions], {
  encoding: "utf8",
  maxBuffer: 1e8,
  stdio: ["ignore", "pipe", "inherit"],
});
const measured = { machine: `${cpus().length} × ${cpus()[0].model}`, node: process.version, ...JSON.parse(output) };
mkdirSync("artefacts", { recursive: true });
writeFileSync(`artefacts/bench-queries-${size}.json`, JSON.stringify(measured, null, 2));

console.log(`size ${size}, ${rounds} rounds, Node ${measured.node}, ${measured.machine}`);
console.log("     api µs   execution over by hand   whole over by hand   execution over graphql-js");
for (const [name, times] of Object.entries(measured.results)) {
  const cells = [
    toRatio(times.plan, times["by hand"]).padEnd(24),
    toRatio(times.api, times["by hand"]).padEnd(20),
    toRatio(times.plan, times["graphql-js"]),
  ];
  console.log(`${name.padEnd(3)} ${toMedian(times.api).toFixed(1).padStart(9)}   ${cells.join(" ")}`);
}
if (measured.results.Q7 && measured.results.Q1) console.log(`Q7 over Q1: ${tell(compareToQ1())}`);

function compareToQ1() {
  return measured.results.Q7.plan.map((time, round) => time / measured.results.Q1.plan[round]);
}

function toRatio(times, references) {
  return references ? tell(times.map((time, round) => time / references[round])) : "";
}

function tell(ratios) {
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(2));
  return `${toMedian(ratios).toFixed(2)} (${least}–${most})`;
}

function toMedian(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
