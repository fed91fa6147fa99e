import { expect } from "vitest";
import type { Ontology } from "../../src/ontology/ontology.js";
import { parseOntology } from "../../src/ontology/parse-ontology.js";
import { coreSchemaDirectory, readSchemaFiles } from "../../src/ontology/read-schema.js";

/** The ontology in a schema folder; the test fails when it has a fault. */
export function getOntology(directory: string): Ontology {
  const { ontology, diagnostics } = parseOntology(readSchemaFiles([directory, coreSchemaDirectory]));
  expect(diagnostics).toEqual([]);
  if (ontology === undefined) throw new Error(`The schema in ${directory} gives no ontology.`);
  return ontology;
}

/** The ontology of the toy world. */
export function getToyOntology(): Ontology {
  return getOntology("test/fixtures/toy-world/schema");
}
