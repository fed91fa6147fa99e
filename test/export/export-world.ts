import { MultiDirectedGraph } from "graphology";
import type { Dataset } from "../../src/dataset/dataset.js";
import type { ExportChoices } from "../../src/export/choices/export-choices.js";
import type { Chunks, ExportFormat, WriteOptions } from "../../src/export/export-format.js";
import type { ExportGraph } from "../../src/export/export-graph.js";
import { prepareExport } from "../../src/export/prepare-export.js";
import type { Ontology } from "../../src/ontology/ontology.js";
import type { QueryContext } from "../../src/query/query-context.js";
import { toEdgeAttributeName, toNodeAttributeName } from "../../src/store/attribute-names.js";
import { createGraphAnalysis } from "../../src/store/memory/analysis/create-graph-analysis.js";
import { createMemoryStore } from "../../src/store/memory/create-memory-store.js";
import { buildDataset, node, statement } from "../store/build-dataset.js";
import { smallDataset, smallOntology } from "../store/small-world.js";

/** What is chosen where nothing is: all of it, in English. */
export const everything: ExportChoices = { depth: 1, language: "en", measures: [] };

/** A world to export from; the kitchen unless another is given. */
export function createExportContext(dataset: Dataset = smallDataset, ontology: Ontology = smallOntology): QueryContext {
  return {
    ontology,
    dataset,
    store: createMemoryStore(dataset, ontology),
    analysis: createGraphAnalysis(),
    getSearchIndex: () => {
      throw new Error("Exports do not search.");
    },
    findPassageText: () => undefined,
    getGrounding: () => undefined,
  };
}

/** The kitchen as a graph with all that is known of it, under the names that attributes have in files. */
export function buildKnownGraph(): MultiDirectedGraph {
  const store = createMemoryStore(smallDataset, smallOntology);
  const graph = new MultiDirectedGraph();
  graph.setAttribute("passages", toNamed([...store.allPassages()].map(({ id, properties }) => [id, properties])));
  for (const { id, kind, properties } of store.allNodes()) {
    const named = Object.entries(properties).map(([name, value]) => [toNodeAttributeName(kind, name), value] as const);
    graph.addNode(id, { kind, ...toNamed(named) });
  }
  for (const { id, subject, object, relation, ...properties } of store.allStatements()) {
    const named = Object.entries(properties).map(([name, value]) => [toEdgeAttributeName(name), value] as const);
    graph.addDirectedEdgeWithKey(id, subject, object, { relation, ...toNamed(named) });
  }
  return graph;
}

function toNamed(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(entries);
}

/** A part of the kitchen, ready to be written. */
export function prepareSmall(choices: Partial<ExportChoices> = {}, dataset = smallDataset): Promise<ExportGraph> {
  return prepareExport(createExportContext(dataset), { ...everything, ...choices });
}

/** A whole file as bytes. */
export async function writeWhole(
  format: ExportFormat,
  graph: ExportGraph,
  options: WriteOptions = { isRdf12: false },
): Promise<Buffer> {
  return Buffer.concat(await collect(format.write(graph, options)));
}

/** A whole file as text. */
export async function writeText(format: ExportFormat, graph: ExportGraph, options?: WriteOptions): Promise<string> {
  return (await writeWhole(format, graph, options)).toString("utf8");
}

async function collect(chunks: Chunks): Promise<Uint8Array[]> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return all;
}

/** Texts that break writers which do not take care, each by what is hostile about it. */
export const hostileTexts: Readonly<Record<string, string>> = {
  quotes: `"double" 'single' \`back\` “curly” 「角」`,
  markup: `</node><script>alert("&amp;")</script> ]]> <!-- -- -->`,
  control: "\u0000\u0001\u0007\b\u000b\f\u001b\u001f\u007f\u0085\u2028\u2029",
  escapes: String.raw`_x0001_ _x005F_ \n \u0041 \" \\ %41 &#65;`,
  lines: "first\nsecond\r\nthird\rfourth\n",
  spaces: "  leading, trailing and\ttabs \t",
  direction: "\u202eright to left\u202c \u200f\u061c\u2066isolated\u2069",
  formula: `=HYPERLINK("http://example.org","x")`,
  plus: "+1+1",
  minus: "-1+1",
  at: "@SUM(1)",
  apostrophe: "'=1",
  tab: "\t=1",
  return: "\r=1",
  separators: "a;b,c|d\u001fe\u001ef",
  brackets: `[a, "b"] {c} <d>`,
  astral: "𠮷𠀋👩‍👩‍👧 e\u0301",
  nonCharacter: "\ufffe\uffff",
  long: "長".repeat(34_000),
  number: "0123",
  boolean: "true",
  nothing: "null",
};

/** A kitchen in which everything that can be text is hostile. */
export const hostileDataset: Dataset = buildDataset({
  nodes: [
    node("book:one", "Book", { name: hostileTexts.markup as string }),
    ...Object.entries(hostileTexts).map(([slug, text]) =>
      node(`dish:${slug.toLowerCase()}`, "Dish", { name: text, nameZh: text, aliases: [text, ""], tags: [text, text] }),
    ),
  ],
  statements: Object.entries(hostileTexts).map(([slug, text], index) =>
    statement(`s-${String(index).padStart(2, "0")}`, `dish:${slug.toLowerCase()}`, "IMPROVES", "dish:quotes", {
      note: text,
      role: text,
      marks: [text, "", text],
      evidence: ["place:1"],
    }),
  ),
  passages: [node("place:1", "Place", { name: hostileTexts.quotes as string, bookId: "book:one", firstLine: 10 })],
});
