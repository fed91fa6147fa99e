/**
 * How long data takes to be read, one record a line over YAML: `npm run bench:data-formats -- [statements] [rounds]`.
 *
 * Prints ratios (median, least–most) of one run, rounds interleaved, after making sure that both give the same dataset.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { bundle } from "./bundle.mjs";

const [statements = "100000", rounds = "5"] = process.argv.slice(2);
const program = await bundle("bench/data-formats/parse-formats.ts");
const output = execFileSync(process.execPath, ["--max-old-space-size=8000", program, statements, rounds], {
  encoding: "utf8",
  maxBuffer: 1e8,
  stdio: ["ignore", "pipe", "inherit"],
});
const measured = { machine: `${cpus().length} × ${cpus()[0].model}`, node: process.version, ...JSON.parse(output) };
mkdirSync("artefacts", { recursive: true });
writeFileSync("artefacts/bench-data-formats.json", JSON.stringify(measured, null, 2));

console.log(`${statements} statements, ${rounds} rounds, Node ${measured.node}, ${measured.machine}`);
console.log(`bytes, over YAML                 ${(measured.bytes.ndjson / measured.bytes.yaml).toFixed(2)}`);
console.log(`text to records, over YAML       ${tell(measured.times)}`);
console.log(`text to checked dataset, over YAML ${tell(measured.wholes)}`);

function tell({ yaml, ndjson }) {
  const ratios = ndjson.map((time, round) => time / yaml[round]).sort((a, b) => a - b);
  const [least, middle, most] = [ratios[0], ratios[Math.floor(ratios.length / 2)], ratios.at(-1)];
  return `${middle.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)}), ${Math.round(Math.min(...ndjson))} ms over ${Math.round(Math.min(...yaml))} ms`;
}
