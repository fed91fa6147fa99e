import { toRelationKeys, toStatementKeys } from "./data-statement-schema.js";
import { type JsonSchema, toIdSchema, toPropertySchema } from "./data-value-schema.js";
import type { KindDefinition, Ontology } from "./ontology.js";

/** Definitions of an entity of each kind, and of one of any kind. */
export function toEntityDefinitions(ontology: Ontology): Record<string, JsonSchema> {
  const kinds = ontology.kinds.filter((kind) => !kind.isEvidence);
  return {
    ...Object.fromEntries(kinds.map((kind) => [`entity-${kind.name}`, toEntity(ontology, kind)])),
    entity: toAnyEntity(ontology, kinds),
  };
}

/** A key that is a property of the kind belongs to the entity, even where statements have one of that name. */
function toEntity(ontology: Ontology, kind: KindDefinition): JsonSchema {
  const properties = kind.properties.map((property) => [property.name, toPropertySchema(ontology, property)]);
  const required = kind.properties.filter(({ isRequired, isList }) => isRequired && !isList).map(({ name }) => name);
  return {
    description: kind.description,
    type: "object",
    properties: {
      ...toStatementKeys(ontology),
      ...toRelationKeys(kind),
      ...Object.fromEntries(properties),
      id: { ...toIdSchema(ontology, [kind.name]), description: kind.propertyByName.id?.description },
    },
    required,
    additionalProperties: false,
  };
}

function toAnyEntity(ontology: Ontology, kinds: readonly KindDefinition[]): JsonSchema {
  const names = kinds.map(({ name }) => name);
  return {
    type: "object",
    properties: { id: toIdSchema(ontology, names) },
    required: ["id"],
    allOf: kinds.map((kind) => ({
      if: { properties: { id: toIdSchema(ontology, [kind.name]) }, required: ["id"] },
      // biome-ignore lint/suspicious/noThenProperty: "then" is JSON Schema's word
      then: { $ref: `#/$defs/entity-${kind.name}` },
    })),
  };
}
