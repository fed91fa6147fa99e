import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { MultiDirectedGraph } from "graphology";
import type { Dataset, NodeRecord } from "../../src/dataset/dataset.js";
import { readSnapshot } from "../../src/dataset/read-snapshot.js";
import { writeSnapshot } from "../../src/dataset/write-snapshot.js";
import type { Ontology } from "../../src/ontology/ontology.js";
import { parseOntology } from "../../src/ontology/parse-ontology.js";
import { coreSchemaDirectory, readSchemaFiles } from "../../src/ontology/read-schema.js";
import { findStore, packStore } from "../../src/store/memory/create-memory-store.js";
import { corners, createSyntheticDataset, sizes } from "../query/synthetic-dataset.js";

/**
 * One start in a process of its own: prints, as JSON, how long it took from the file to the answer to Q1, and the answer.
 *
 * `prepare` writes the files that the other ways start from.
 */
const [way = "snapshot", folder = ".", size = "S"] = process.argv.slice(2);

const { ontology } = parseOntology(readSchemaFiles([coreSchemaDirectory, "schema"]));
if (!ontology) throw new Error("The shipped schema has faults.");
const key = "synthetic";
const graphFile = join(folder, "graph.json");
const page = { offset: 0, limit: 15 };

/** The names of what the member supports. */
const ways: Readonly<Record<string, (ontology: Ontology) => readonly unknown[]>> = {
  snapshot: (known) => {
    const store = findStore(readSnapshot(folder, key), known);
    if (!store) throw new Error("There is no snapshot.");
    const supported = store.selectRelated({ of: corners.member, type: "SUPPORTS", direction: "OUT", page });
    return supported.items.map(({ node }) => node.properties.name);
  },
  graphology: () => {
    const graph = new MultiDirectedGraph();
    graph.import(JSON.parse(readFileSync(graphFile, "utf8")));
    const edges = graph.filterOutEdges(corners.member, (_, { relation }) => relation === "SUPPORTS");
    const ids = edges.map((edge) => graph.target(edge)).sort();
    return ids.slice(0, page.limit).map((id) => graph.getNodeAttribute(id, "name"));
  },
};

if (way === "prepare") prepare(createSyntheticDataset(sizes[size as keyof typeof sizes]), ontology);
else {
  const started = performance.now();
  const answer = ways[way]?.(ontology);
  console.log(JSON.stringify({ ms: performance.now() - started, answer, bytes: process.memoryUsage().rss }));
}

function prepare(dataset: Dataset, known: Ontology): void {
  writeSnapshot(folder, key, packStore(dataset, known));
  writeGraph(dataset);
}

/** In blocks: the whole can be longer than one text may be. */
function writeGraph({ nodes, statements, passages }: Dataset): void {
  const file = openSync(graphFile, "w");
  const toNode = ({ id, kind, properties }: NodeRecord) => ({ key: id, attributes: { kind, ...properties } });
  writeSync(file, '{"options":{"type":"directed","multi":true,"allowSelfLoops":true},"attributes":{},"nodes":[');
  writeList(file, [...nodes, ...passages], toNode);
  writeSync(file, '],"edges":[');
  writeList(file, statements, ({ id, subject, object, ...attributes }) => {
    return { key: id, source: subject, target: object, attributes };
  });
  writeSync(file, "]}");
  closeSync(file);
}

function writeList<Item>(file: number, items: readonly Item[], toJson: (item: Item) => unknown): void {
  const blockSize = 10_000;
  for (let first = 0; first < items.length; first += blockSize) {
    const block = items.slice(first, first + blockSize).map((item) => JSON.stringify(toJson(item)));
    writeSync(file, (first > 0 ? "," : "") + block.join(","));
  }
}
