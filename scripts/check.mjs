// Everything that has to hold before a change is taken, as `npm run check`. With names of steps, only those.
import { steps } from "./check-steps.mjs";
import { runStep } from "./run-step.mjs";

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  const names = steps.map(({ name }) => name).join(", ");
  process.stderr.write(`There is no step ${unknown.join(", ")}. There are: ${names}.\n`);
  process.exit(2);
}

const results = [];
for (const step of steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  results.push(runStep(step));
}
process.stdout.write(`\n${results.map(toLine).join("\n")}\n`);
process.exitCode = results.every(({ isFine }) => isFine) ? 0 : 1;

function toLine({ name, isFine, seconds, remark }) {
  const verdict = isFine ? "ok    " : "FAILED";
  return `${verdict}  ${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s${remark ? `  ${remark}` : ""}`;
}
