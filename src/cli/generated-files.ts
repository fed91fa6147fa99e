import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { toJsonLdContext } from "../export/rdf/to-json-ld-context.js";
import { writeVocabulary } from "../export/rdf/write-vocabulary.js";
import { buildApiSchema } from "../graphql/build-api-schema.js";
import type { Ontology } from "../ontology/ontology.js";
import { toDataJsonSchema } from "../ontology/to-data-json-schema.js";
import type { Terminal } from "./terminal.js";

/** A file that follows from a schema. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
  /** Named by the user, not by default. */
  readonly isAskedFor: boolean;
}

/** Where the generated files go; by default beside the schema. */
export interface GeneratedPaths {
  /** The schema's folder. */
  readonly folder: string;
  readonly write?: string;
  readonly jsonSchema?: string;
  readonly vocabulary?: string;
  readonly context?: string;
}

/** The printed API, the JSON Schema of the data, the OWL vocabulary and the JSON-LD context, in this order. */
export function toGeneratedFiles(
  ontology: Ontology,
  { folder, write, jsonSchema, vocabulary, context }: GeneratedPaths,
): readonly [GeneratedFile, ...GeneratedFile[]] {
  return [
    {
      path: write ?? join(folder, "api.generated.graphql"),
      text: buildApiSchema(ontology).printed,
      isAskedFor: write !== undefined,
    },
    {
      path: jsonSchema ?? join(folder, "data.generated.schema.json"),
      text: `${JSON.stringify(toDataJsonSchema(ontology), null, 2)}\n`,
      isAskedFor: jsonSchema !== undefined,
    },
    {
      path: vocabulary ?? join(folder, "vocabulary.generated.ttl"),
      text: writeVocabulary(ontology),
      isAskedFor: vocabulary !== undefined,
    },
    {
      path: context ?? join(folder, "context.generated.jsonld"),
      text: `${JSON.stringify(toContextFile(ontology), null, 2)}\n`,
      isAskedFor: context !== undefined,
    },
  ];
}

/** Readers of a context pass over what stands beside it. */
function toContextFile(ontology: Ontology) {
  return { generatedBy: "npm run generate; do not edit", "@context": toJsonLdContext(ontology) };
}

/** The files that are missing or say something else, by their path from the working directory. */
export function findStaleFiles(files: readonly GeneratedFile[], { workingDirectory }: Terminal): string[] {
  return files
    .filter(({ path, text }) => {
      const full = resolve(workingDirectory, path);
      return !existsSync(full) || readFileSync(full, "utf8") !== text;
    })
    .map(({ path }) => relative(workingDirectory, resolve(workingDirectory, path)));
}
