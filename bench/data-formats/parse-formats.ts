import type { DataFile } from "../../src/dataset/data-file.js";
import { loadDataset } from "../../src/dataset/load-dataset.js";
import { parseRecords } from "../../src/dataset/parse-records.js";
import { createSchemaIndex } from "../../src/dataset/schema-index.js";
import { toNdjsonFile } from "../../src/dataset/to-ndjson-file.js";
import { parseOntology } from "../../src/ontology/parse-ontology.js";
import { coreSchemaDirectory, readSchemaFiles } from "../../src/ontology/read-schema.js";
import { formatDiagnostic } from "../../src/shared/diagnostic.js";

const [statements = 100_000, rounds = 5] = process.argv.slice(2).map(Number);
const { ontology } = parseOntology(readSchemaFiles([coreSchemaDirectory, "schema"]));
if (ontology === undefined) throw new Error("The schema has faults.");
const schema = createSchemaIndex(ontology);

const members = 200;
const statementsInFile = 20_000;
const positions = Math.ceil(statements / members);
const yaml = createFiles();
const formats = { yaml, ndjson: yaml.map(toNdjsonFile) };

const loaded = Object.values(formats).map((files) => loadDataset(files, ontologyOrFail()));
const faults = loaded.flatMap(({ diagnostics }) => diagnostics.slice(0, 3).map(formatDiagnostic));
if (faults.length > 0) throw new Error(faults.join("\n"));
if (loaded[0]?.dataset?.version !== loaded[1]?.dataset?.version) throw new Error("The formats hold other data.");

const times = { yaml: [] as number[], ndjson: [] as number[] };
const wholes = { yaml: [] as number[], ndjson: [] as number[] };
for (let round = 0; round < rounds; round++) {
  for (const format of ["yaml", "ndjson"] as const) {
    times[format].push(time(() => parseRecords(formats[format], schema)));
    wholes[format].push(time(() => loadDataset(formats[format], ontologyOrFail())));
  }
}
const bytes = Object.fromEntries(
  Object.entries(formats).map(([name, files]) => [name, files.reduce((sum, { text }) => sum + text.length, 0)]),
);
process.stdout.write(JSON.stringify({ statements, rounds, bytes, times, wholes }));

function ontologyOrFail() {
  if (ontology === undefined) throw new Error("The schema has faults.");
  return ontology;
}

function time(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** Every member supports every position, each on a line of its own. */
function createFiles(): DataFile[] {
  const documents = Array.from({ length: Math.ceil(statements / statementsInFile) }, (_, index) => index);
  return [
    toFile(
      "entities/members.yaml",
      list(members, (n) => `- id: member:m${n}\n  name: Member ${n}\n  code: M${n}\n`),
    ),
    toFile(
      "entities/positions.yaml",
      list(positions, (n) => `- { id: position:p${n}, name: Position ${n} }\n`),
    ),
    toFile(
      "entities/documents.yaml",
      list(documents.length, (n) => `- { id: document:d${n}, name: Document ${n} }\n`),
    ),
    ...documents.map(toDocument),
  ];
}

function toDocument(index: number): DataFile {
  const first = index * statementsInFile;
  const count = Math.min(statementsInFile, statements - first);
  const head = `document: document:d${index}\nsource: { file: d${index}.txt, sha256: ${"0".repeat(64)}, lines: ${count} }\n`;
  const passages = list(count, (n) => `  - { lines: ${n + 1}, fingerprint: ${"0".repeat(64)} }\n`);
  const records = list(count, (n) => {
    const [member, position] = [(first + n) % members, Math.floor((first + n) / members)];
    return `  - subject: member:m${member}\n    supports: position:p${position}\n    note: Said for the record, ${n}.\n    evidence: ${n + 1}\n`;
  });
  return toFile(`documents/d${index}.yaml`, `${head}passages:\n${passages}statements:\n${records}`);
}

function list(count: number, toText: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => toText(n)).join("");
}

function toFile(path: string, text: string): DataFile {
  return { file: path, path, text };
}
