import type { Dataset } from "../../src/dataset/dataset.js";
import { loadDataset } from "../../src/dataset/load-dataset.js";
import { exportFormats } from "../../src/export/formats.js";
import { prepareExport } from "../../src/export/prepare-export.js";
import { getImportFormat } from "../../src/import/formats.js";
import { type ImportedWorld, importGraph, type WorldOptions } from "../../src/import/import-graph.js";
import type { ImportedGraph } from "../../src/import/imported-graph.js";
import type { Ontology } from "../../src/ontology/ontology.js";
import { parseOntology } from "../../src/ontology/parse-ontology.js";
import { coreSchemaDirectory, readSchemaFiles } from "../../src/ontology/read-schema.js";
import type { QueryContext } from "../../src/query/query-context.js";
import { createExportContext, everything, writeWhole } from "../export/export-world.js";

/** The formats that can be written and read again. */
export const roundFormats = ["json", "node-link.json", "graphml", "gexf", "csv.zip"] as const;

export const coreSchema = readSchemaFiles([coreSchemaDirectory]);

/** The ontology of a schema folder; its faults fail the test. */
export function readOntologyOf(folder: string): Ontology {
  const { ontology, diagnostics } = parseOntology(readSchemaFiles([coreSchemaDirectory, folder]));
  if (ontology === undefined) throw new Error(JSON.stringify(diagnostics));
  return ontology;
}

/** What a format makes of a world, as its file. */
export async function exportBytes(format: string, context: QueryContext): Promise<Buffer> {
  const written = exportFormats.find(({ name }) => name === format);
  if (written === undefined) throw new Error(`There is no format ${format}.`);
  return writeWhole(written, await prepareExport(context, everything));
}

/** The graph that a file of this name and content holds. */
export function readGraph(name: string, content: string | Uint8Array): ImportedGraph {
  const files = [{ name, bytes: typeof content === "string" ? new TextEncoder().encode(content) : content }];
  return getImportFormat(undefined, files).read(files);
}

/** A graph as a world; without an ontology it gets a schema of its own. */
export function makeWorld(graph: ImportedGraph, options: Partial<WorldOptions> = {}): ImportedWorld {
  const plain = { ontology: undefined, core: coreSchema, kind: undefined, document: undefined, files: ["graph"] };
  return importGraph(graph, { ...plain, ...options });
}

/** The ontology that a world was given. */
export function getOntology({ schema }: ImportedWorld): Ontology {
  const made = [...(schema ?? [])].map(([path, text]) => ({ file: path, text }));
  const { ontology, diagnostics } = parseOntology([...coreSchema, ...made]);
  if (ontology === undefined || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return ontology;
}

/** The dataset that a world's files hold; any diagnostic fails the test. */
export function loadImported({ data }: ImportedWorld, ontology: Ontology): Dataset {
  const files = [...data].map(([path, text]) => ({ file: path, path, text }));
  const { dataset, diagnostics } = loadDataset(files, ontology);
  if (dataset === undefined || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return dataset;
}

/** Writes a world, reads it, makes a world of it and loads that. */
export async function goRound(format: string, dataset: Dataset, ontology: Ontology, options?: Partial<WorldOptions>) {
  const bytes = await exportBytes(format, createExportContext(dataset, ontology));
  const world = makeWorld(readGraph(`graph.${format}`, bytes), { ontology, ...options });
  return { world, dataset: loadImported(world, ontology) };
}
