import { type JsonSchema, toIdSchema } from "./data-value-schema.js";
import type { Ontology } from "./ontology.js";

const sha256: JsonSchema = { type: "string", pattern: "^[0-9a-f]{64}$" };
const lines: JsonSchema = { $ref: "#/$defs/lines" };
const text: JsonSchema = { type: "string", minLength: 1 };

/** The definitions of a file that says what stands in one document, of its head alone, and of a passage. */
export function toDocumentDefinitions(ontology: Ontology): Record<string, JsonSchema> {
  const head = {
    document: { ...toIdSchema(ontology, [ontology.documentKind]), description: "Id of the document." },
    source: source,
    pages: toList("First line of each page.", { type: "integer", minimum: 1 }),
    sections: toList("The outline, in the document's own numbering.", section),
  };
  const lists = {
    passages: toList("Fingerprints of the passages; kept by the program.", { $ref: "#/$defs/passage" }),
    entities: toList("Entities that occur in this document only.", { $ref: "#/$defs/entity" }),
    statements: toList("What the document says.", { $ref: "#/$defs/statement" }),
  };
  const required = ["document", "source"];
  return {
    documentFile: toRecord("What stands in one document.", { ...head, ...lists }, required),
    documentHead: toRecord("The first line of a document's file of lines.", head, required),
    passage,
  };
}

const source = toRecord(
  "The text rendition.",
  {
    file: { ...text, description: "Name of the file." },
    sha256: { ...sha256, description: "SHA-256 of the file, in hexadecimal." },
    lines: { type: "integer", minimum: 1, description: "Number of lines." },
  },
  ["file", "sha256", "lines"],
);

const section = toRecord(
  "A section.",
  {
    path: toList("Its numbering, outermost first.", { type: ["string", "integer"] }),
    lines: { ...lines, description: "Its lines." },
    name: { ...text, description: "Our name for it, in English." },
    nameZh: { ...text, description: "Our name for it, in Traditional Chinese." },
    skipped: { ...text, description: "Why it is left out on purpose." },
    withheld: { ...text, description: "Why its text is shown to nobody, though it is checked." },
  },
  ["path", "lines"],
);

const passage = toRecord(
  "A passage that some statement rests on.",
  {
    lines: { ...lines, description: "Its lines." },
    fingerprint: { ...sha256, description: "SHA-256 of its normalised text." },
  },
  ["lines", "fingerprint"],
);

function toRecord(
  description: string,
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
): JsonSchema {
  return { description, type: "object", properties, required, additionalProperties: false };
}

function toList(description: string, items: JsonSchema): JsonSchema {
  return { description, type: "array", items };
}
