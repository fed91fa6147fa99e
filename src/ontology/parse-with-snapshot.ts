import { createHash } from "node:crypto";
import { join } from "node:path";
import { readKeptText } from "../shared/read-kept-text.js";
import { writeKeptText } from "../shared/write-kept-text.js";
import type { Ontology } from "./ontology.js";
import { type ParsedOntology, parseOntology } from "./parse-ontology.js";
import { parseOntologyText } from "./parse-ontology-text.js";
import type { SchemaFile } from "./read-schema.js";
import { toOntologyText } from "./to-ontology-text.js";

/** Where ontologies are kept between starts. */
export interface OntologyPlace {
  readonly folder: string;
  /** Tells apart the programs that write there; what another kept is not read. */
  readonly program: string;
  /** Does the writing when it fits, so that no one waits for it. */
  readonly later: (write: () => void) => void;
}

const keptOntologies = 4;

/** As `parseOntology`, but a schema that was found faultless before, without a warning, is not parsed and checked again. */
export function parseWithSnapshot(files: readonly SchemaFile[], place: OntologyPlace): ParsedOntology {
  const path = join(place.folder, `${toKey(files, place)}.ontology`);
  const kept = readKeptText(path);
  if (kept !== undefined) return { ontology: parseOntologyText(kept), diagnostics: [] };
  const parsed = parseOntology(files);
  const { ontology } = parsed;
  if (ontology && parsed.diagnostics.length === 0) place.later(() => keep(path, ontology));
  return parsed;
}

/** Names of files count too, so that a file that moved is told of by its new name. */
function toKey(files: readonly SchemaFile[], { program }: OntologyPlace): string {
  return createHash("sha256")
    .update(JSON.stringify([program, files]))
    .digest("hex")
    .slice(0, 16);
}

/** Nobody is told that it can't be written: the dataset, which goes to the same folder, tells it. */
function keep(path: string, ontology: Ontology): void {
  try {
    writeKeptText(path, toOntologyText(ontology), keptOntologies);
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
  }
}
