/**
 * How fast graphs are written, and in how much memory: `node bench/export/write-formats.mjs [statements] [rounds] [format…]`.
 *
 * Each format runs in a process of its own and is compared, round by round, with a bare `JSON.stringify` loop over the
 * same records: the ratio is that of bytes a second. Memory is the process's highest resident size; that of a process
 * which only runs the loop, `(none)`, is printed first.
 */
import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { bundle } from "../bundle.mjs";

/** A workbook is made in memory, so it holds fewer statements. */
const limits = { xlsx: 50_000 };

const [statements = "1000000", rounds = "3", ...wanted] = process.argv.slice(2);
const program = await bundle("bench/export/write-graph.ts");
const formats = wanted.length > 0 ? wanted : JSON.parse(run([]));

console.log(
  `${statements} statements, ${rounds} rounds, Node ${process.version}, ${cpus().length} × ${cpus()[0].model}`,
);
console.log("format            ratio (least–most)      MB/s   file MB   memory MB");
for (const format of ["(none)", ...formats]) {
  const count = Math.min(Number(statements), limits[format] ?? Number.POSITIVE_INFINITY);
  const { results, maxRss } = JSON.parse(run([format, String(count), rounds]));
  const ratios = results.map(({ ratio }) => ratio).sort((a, b) => a - b);
  const { rate, bytes } = results.at(-1);
  const [least, median, most] = [ratios[0], ratios[Math.floor(ratios.length / 2)], ratios.at(-1)].map((n) =>
    n.toFixed(2),
  );
  const figures = [rate / 1e6, bytes / 1e6, maxRss / 1e6].map((number) => number.toFixed(0).padStart(10));
  console.log(`${format.padEnd(16)}  ${median} (${least}–${most})${figures.join("")}`);
}

function run(argv) {
  return execFileSync(process.execPath, [program, ...argv], { encoding: "utf8", maxBuffer: 1e8 });
}
