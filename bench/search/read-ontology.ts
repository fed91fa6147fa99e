import type { Ontology } from "../../src/ontology/ontology.js";
import { parseOntology } from "../../src/ontology/parse-ontology.js";
import { coreSchemaDirectory, readSchemaFiles } from "../../src/ontology/read-schema.js";

/** The shipped schema, which says what of a node is searched. */
export function readOntology(): Ontology {
  const { ontology } = parseOntology(readSchemaFiles([coreSchemaDirectory, "schema"]));
  if (!ontology) throw new Error("The shipped schema has faults.");
  return ontology;
}
