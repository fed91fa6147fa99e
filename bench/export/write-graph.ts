import type { ExportGraph } from "../../src/export/export-graph.js";
import { exportFormats, getExportFormat } from "../../src/export/formats.js";
import { parseOntology } from "../../src/ontology/parse-ontology.js";
import { coreSchemaDirectory, readSchemaFiles } from "../../src/ontology/read-schema.js";
import { createSyntheticGraph } from "./synthetic-graph.js";
import { toUnpackedSize } from "./unpacked-size.js";

type Piece = string | Uint8Array;

/** Holds the directory of any zip file that is written here. */
const tailSize = 65_536;

/**
 * One process for one format: writes a synthetic graph in rounds, each beside a bare `JSON.stringify` loop over the same
 * records, and prints rates in bytes a second and the highest memory as JSON; `(none)` runs the loop alone. Without a
 * format, the formats there are.
 */
const [name, statements = "100000", rounds = "5"] = process.argv.slice(2);

if (name === undefined) console.log(JSON.stringify(exportFormats.map((format) => format.name)));
else console.log(JSON.stringify(await measure(name, Number(statements), Number(rounds))));

async function measure(formatName: string, statementCount: number, roundCount: number) {
  const { ontology } = parseOntology(readSchemaFiles([coreSchemaDirectory, "schema"]));
  if (!ontology) throw new Error("The shipped schema has faults.");
  const graph = createSyntheticGraph(ontology, statementCount);
  const results = [];
  for (let round = 0; round < roundCount; round++) {
    const bare = await time(() => stringify(graph));
    const written =
      formatName === "(none)" ? bare : await time(() => write(graph, formatName), formatName.endsWith(".zip"));
    results.push({ ratio: written.rate / bare.rate, rate: written.rate, bareRate: bare.rate, bytes: written.bytes });
  }
  return { format: formatName, statements: statementCount, results, maxRss: process.resourceUsage().maxRSS * 1024 };
}

function write(graph: ExportGraph, formatName: string) {
  return getExportFormat(formatName).write(graph, { isRdf12: false });
}

function* stringify(graph: ExportGraph): Generator<string, void, undefined> {
  for (const node of graph.nodes()) yield JSON.stringify(node);
  for (const statement of graph.statements()) yield JSON.stringify(statement);
}

/** Bytes a second of text or bytes in pieces; of a zip file, of what is packed in it. */
async function time(start: () => Iterable<Piece> | AsyncIterable<Piece>, isZip = false) {
  const began = performance.now();
  const pieces = start();
  let bytes = 0;
  let tail = Buffer.alloc(0);
  const take = (piece: Piece) => {
    bytes += toLength(piece);
    if (isZip) tail = Buffer.concat([tail, Buffer.from(piece)]).subarray(-tailSize);
  };
  if (Symbol.asyncIterator in pieces) for await (const piece of pieces) take(piece);
  else for (const piece of pieces) take(piece);
  const seconds = (performance.now() - began) / 1000;
  return { bytes, rate: (isZip ? toUnpackedSize(tail) : bytes) / seconds };
}

function toLength(piece: Piece): number {
  return typeof piece === "string" ? Buffer.byteLength(piece) : piece.byteLength;
}
