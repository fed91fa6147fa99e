import { MultiDirectedGraph } from "graphology";
import type { Dataset } from "../../src/dataset/dataset.js";
import { parseOntology } from "../../src/ontology/parse-ontology.js";
import { coreSchemaDirectory, readSchemaFiles } from "../../src/ontology/read-schema.js";
import { createMemoryStore } from "../../src/store/memory/create-memory-store.js";
import { createSyntheticDataset, sizes } from "./synthetic-dataset.js";

/**
 * One process for one way of holding the graph: prints the bytes that are held once the collector has run, over the number
 * of statements. Nodes and passages count too. Needs `--expose-gc`.
 */
const [size = "M", way = "graphology"] = process.argv.slice(2);

const { ontology } = parseOntology(readSchemaFiles([coreSchemaDirectory, "schema"]));
if (!ontology) throw new Error("The shipped schema has faults.");

/** What is held; of the dataset no more than what these keep hold of. */
const ways: Readonly<Record<string, (dataset: Dataset) => unknown>> = {
  graphology: holdAttributeObjects,
  nodes: ({ nodes, passages }) => [nodes, passages],
  store: (dataset) => createMemoryStore(dataset, ontology),
  "store-and-graph": (dataset) => {
    const store = createMemoryStore(dataset, ontology);
    return [store, store.getGraph()];
  },
  "store-asked-for-all": (dataset) => {
    const store = createMemoryStore(dataset, ontology);
    return [store, dataset.statements.reduce((count, { id }) => count + (store.findStatement(id) ? 1 : 0), 0)];
  },
};

const before = countHeldBytes();
const held = hold();
const bytes = countHeldBytes() - before;
console.log(JSON.stringify({ way, isHeld: held !== undefined, bytesPerEdge: bytes / statementCount() }));

/** A function of its own, so that nothing but its result stays in reach. */
function hold(): unknown {
  return ways[way]?.(createSyntheticDataset(sizes[size as keyof typeof sizes]));
}

function statementCount(): number {
  return sizes[size as keyof typeof sizes].statements;
}

/** Bytes in the heap and outside it; those of array buffers are among the latter. */
function countHeldBytes(): number {
  for (let time = 0; time < 4; time++) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Graphology as it is mostly used: an object of attributes for each node and each edge. */
function holdAttributeObjects({ nodes, passages, statements }: Dataset): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  for (const { id, kind, properties } of [...nodes, ...passages]) graph.addNode(id, { kind, ...properties });
  for (const { id, subject, object, ...attributes } of statements) {
    graph.addDirectedEdgeWithKey(id, subject, object, attributes);
  }
  return graph;
}
