import { readFileSync } from "node:fs";
import { checkExpectedAnswers } from "../../src/dataset/check-expected-answers.js";
import type { DataFile } from "../../src/dataset/data-file.js";
import { type LoadedDataset, loadDataset } from "../../src/dataset/load-dataset.js";
import { readDataFiles } from "../../src/dataset/read-data.js";
import type { Ontology } from "../../src/ontology/ontology.js";
import { parseOntology } from "../../src/ontology/parse-ontology.js";
import { coreSchemaDirectory, readSchemaFiles } from "../../src/ontology/read-schema.js";
import { compareDiagnostics } from "../../src/shared/diagnostic.js";

const toyWorld = "test/fixtures/toy-world";

/** Folder with the source texts of the toy world. */
export const toySources = `${toyWorld}/sources`;

/** Folder with the data of the toy world. */
export const toyData = `${toyWorld}/data`;

/** The ontology of the toy world. */
export const toyOntology: Ontology = getToyOntology();

/** A file as if it had been read from a data folder. */
export function toDataFile(path: string, text: string): DataFile {
  return { file: `data/${path}`, path, text };
}

/** The toy world with some files added or put in place of others, its expected answers checked too. */
export function loadToyWorld(...files: readonly DataFile[]): LoadedDataset {
  const paths = new Set(files.map(({ path }) => path));
  const others = readDataFiles(toyData).filter(({ path }) => !paths.has(path));
  const all = [...others, ...files];
  const loaded = loadDataset(all, toyOntology);
  const diagnostics = [...loaded.diagnostics, ...checkExpectedAnswers(all)].sort(compareDiagnostics);
  return { ...loaded, diagnostics };
}

/** A file of the toy world's data. */
export function readToyFile(path: string): DataFile {
  return toDataFile(path, readFileSync(`${toyData}/${path}`, "utf8"));
}

function getToyOntology(): Ontology {
  const { ontology, diagnostics } = parseOntology(readSchemaFiles([coreSchemaDirectory, `${toyWorld}/schema`]));
  if (ontology === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
  return ontology;
}
