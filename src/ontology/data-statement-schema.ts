import { type JsonSchema, oneOf, toIdSchema, toPropertySchema } from "./data-value-schema.js";
import type { KindDefinition, Ontology, RelationField } from "./ontology.js";

/** Properties of a statement that are worked out, never written. */
const computed: readonly string[] = ["id", "inferred"];

/** Definitions of a statement and of what relations lead to. */
export function toStatementDefinitions(ontology: Ontology): Record<string, JsonSchema> {
  const targets = new Set(ontology.kinds.flatMap((kind) => kind.relationFields.map(({ target }) => target)));
  return {
    ...Object.fromEntries([...targets].sort().map((target) => [`to-${target}`, toRelationValue(ontology, target)])),
    ...toEntries(toContext(ontology), (name, schema) => [`statement-${name}`, schema]),
    statement: toStatement(ontology),
  };
}

/** The keys with which a statement is said to hold, be it in an item of its own or beside an entity. */
export function toStatementKeys(ontology: Ontology): Record<string, JsonSchema> {
  return toEntries(toContext(ontology), (name) => [name, { $ref: `#/$defs/statement-${name}` }]);
}

function toEntries(
  schemas: Readonly<Record<string, JsonSchema>>,
  toEntry: (name: string, schema: JsonSchema) => readonly [string, JsonSchema],
): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => toEntry(name, schema)));
}

function toContext(ontology: Ontology): Record<string, JsonSchema> {
  const written = ontology.statementProperties.filter(({ name }) => !computed.includes(name));
  return {
    ...Object.fromEntries(written.map((property) => [property.name, toPropertySchema(ontology, property)])),
    evidence: {
      $ref: "#/$defs/evidence",
      description: "Lines of this document, a list of such ranges, or places in other documents.",
    },
    conflictsWith: { $ref: "#/$defs/keys", description: "Keys of the statements that say otherwise." },
    key: { $ref: "#/$defs/key", description: "A name by which others can say that they conflict with this." },
  };
}

/** The relation fields that are written by hand, by name. */
export function toRelationKeys(kind: KindDefinition): Record<string, JsonSchema> {
  return Object.fromEntries(kind.relationFields.filter(isStated).map((field) => [field.name, toRelationKey(field)]));
}

function isStated({ derivedFrom }: RelationField): boolean {
  return derivedFrom.length === 0;
}

function toRelationKey({ target, description }: RelationField): JsonSchema {
  return { $ref: `#/$defs/to-${target}`, description };
}

function toRelationValue(ontology: Ontology, target: string): JsonSchema {
  const id = toIdSchema(ontology, getTargetKinds(ontology, target));
  const node = {
    type: "object",
    properties: {
      node: { ...oneOf(id, { type: "array", items: id, minItems: 1 }), description: "Who or what it leads to." },
      ...toStatementKeys(ontology),
    },
    required: ["node"],
    additionalProperties: false,
  };
  return oneOf(id, node, { type: "array", items: oneOf(id, node), minItems: 1 });
}

function getTargetKinds(ontology: Ontology, target: string): readonly string[] {
  const fields = ontology.kinds.flatMap((kind) => kind.relationFields);
  return fields.find((field) => field.target === target)?.targetKinds ?? [];
}

function toStatement(ontology: Ontology): JsonSchema {
  const kinds = ontology.kinds.filter((kind) => !kind.isEvidence);
  const names = kinds.map(({ name }) => name);
  const id = toIdSchema(ontology, names);
  return {
    description: ontology.statementDescription,
    type: "object",
    properties: {
      subject: { ...oneOf(id, { type: "array", items: id, minItems: 1 }), description: "Who or what it is about." },
      ...Object.assign({}, ...[...kinds].reverse().map(toRelationKeys)),
      ...toStatementKeys(ontology),
    },
    required: ["subject"],
    additionalProperties: false,
    allOf: kinds.map((kind) => toSubjectCondition(ontology, kind)),
  };
}

/** What is said of a subject of one kind uses that kind's relations. */
function toSubjectCondition(ontology: Ontology, kind: KindDefinition): JsonSchema {
  const id = toIdSchema(ontology, [kind.name]);
  return {
    if: { properties: { subject: oneOf(id, { type: "array", contains: id }) }, required: ["subject"] },
    // biome-ignore lint/suspicious/noThenProperty: "then" is JSON Schema's word
    then: {
      propertyNames: {
        enum: ["subject", ...Object.keys(toRelationKeys(kind)), ...Object.keys(toStatementKeys(ontology))],
      },
    },
  };
}
