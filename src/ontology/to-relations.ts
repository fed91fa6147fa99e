import { getAllRelations } from "./kind-lookups.js";
import type { Direction, KindDefinition, RelationDefinition } from "./ontology.js";
import { findDirective, findText, type SchemaSource } from "./schema-source.js";

/** The relations of a faultless schema, by type name. */
export function toRelations(schema: SchemaSource, kinds: readonly KindDefinition[]): RelationDefinition[] {
  const types = new Set(kinds.flatMap((kind) => kind.relationFields.map(({ type }) => type)));
  return [...types].sort().map((type) => toRelation(schema, kinds, type));
}

function toRelation(schema: SchemaSource, kinds: readonly KindDefinition[], type: string): RelationDefinition {
  const subjects = findFields(kinds, type, "OUT");
  const objects = findFields(kinds, type, "IN");
  const stance = findStance(schema, type);
  return {
    type,
    field: subjects[0]?.field.name ?? "",
    inverse: objects[0]?.field.name ?? "",
    description: subjects[0]?.field.description ?? "",
    subjectKinds: subjects.map(({ kind }) => kind),
    objectKinds: objects.map(({ kind }) => kind),
    ...(stance !== undefined && { stance }),
    derivedFor: Object.assign(
      Object.create(null),
      Object.fromEntries(
        subjects
          .filter(({ field }) => field.derivedFrom.length > 0)
          .map(({ kind, field }) => [kind, field.derivedFrom]),
      ),
    ),
  };
}

function findFields(kinds: readonly KindDefinition[], type: string, direction: Direction) {
  return kinds.flatMap((kind) =>
    kind.relationFields
      .filter((field) => field.type === type && field.direction === direction)
      .map((field) => ({ kind: kind.name, field })),
  );
}

function findStance(schema: SchemaSource, type: string): string | undefined {
  const stances = getAllRelations(schema)
    .filter((relation) => relation.type === type)
    .map(({ field }) => findText(findDirective(field, "stance"), "value"));
  return stances.find((stance) => stance !== undefined);
}
