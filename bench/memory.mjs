/**
 * How much memory the graph takes for each of its statements, over Graphology with an object of attributes for each node and
 * edge: `npm run bench:memory -- [S|M|L]`.
 *
 * Each way is held in a process of its own, alone. Garbage is collected before it is counted, so that figures hardly vary.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { bundle } from "./bundle.mjs";

const [size = "M"] = process.argv.slice(2);
const ways = {
  graphology: "Graphology with attribute objects",
  nodes: "records of nodes and passages alone, which each way holds",
  store: "the store, the dataset let go",
  "store-and-graph": "the store with Graphology resident",
  "store-asked-for-all": "the store, once every statement was asked for",
};
const program = await bundle("bench/query/memory-per-edge.ts");
const measured = Object.keys(ways).map(measure);

mkdirSync("artefacts", { recursive: true });
writeFileSync(
  `artefacts/bench-memory-${size}.json`,
  JSON.stringify({ size, node: process.version, measured }, null, 2),
);
console.log(`size ${size}, Node ${process.version}`);
const [{ bytesPerEdge: reference }] = measured;
for (const { way, bytesPerEdge } of measured) {
  const ratio = (bytesPerEdge / reference).toFixed(2);
  console.log(`${ways[way].padEnd(62)}${bytesPerEdge.toFixed(0).padStart(6)} bytes for each statement   ${ratio}`);
}

function measure(way) {
  const output = execFileSync(process.execPath, ["--expose-gc", "--max-old-space-size=16000", program, size, way], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(output);
}
