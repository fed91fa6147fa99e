import { toDocumentDefinitions } from "./data-document-schema.js";
import { toEntityDefinitions } from "./data-entity-schema.js";
import { toStatementDefinitions } from "./data-statement-schema.js";
import { type JsonSchema, toValueDefinitions } from "./data-value-schema.js";
import type { Ontology } from "./ontology.js";

/**
 * JSON Schema 2020-12 of the YAML files of a data folder, so that editors complete and explain what is written there.
 *
 * One schema for both: a list is a file of entities, a mapping is a file of one document. It sees one file at a time, so
 * what it accepts can still name entities that do not exist. `#/$defs/line` is for each line of a file in NDJSON.
 */
export function toDataJsonSchema(ontology: Ontology): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Data of a knowledge graph",
    description: "A list of entities, or a document with what stands in it.",
    type: ["array", "object"],
    if: { type: "array" },
    // biome-ignore lint/suspicious/noThenProperty: "then" is JSON Schema's word
    then: { $ref: "#/$defs/entityFile" },
    else: { $ref: "#/$defs/documentFile" },
    $defs: {
      entityFile: { description: "Entities.", type: "array", items: { $ref: "#/$defs/entity" } },
      ...toDocumentDefinitions(ontology),
      line,
      ...toEntityDefinitions(ontology),
      ...toStatementDefinitions(ontology),
      ...toValueDefinitions(ontology),
    },
  };
}

/** What a line is, is told by a key that only records of its sort have. */
const line: JsonSchema = {
  description: "A line of a file in NDJSON: the head of a document's file, an entity, a passage or a statement.",
  ...choose("document", "documentHead", choose("id", "entity", choose("fingerprint", "passage", toRef("statement")))),
};

function choose(key: string, definition: string, otherwise: JsonSchema): JsonSchema {
  // biome-ignore lint/suspicious/noThenProperty: "then" is JSON Schema's word
  return { if: { required: [key] }, then: toRef(definition), else: otherwise };
}

function toRef(definition: string): JsonSchema {
  return { $ref: `#/$defs/${definition}` };
}
