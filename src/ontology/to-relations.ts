import { getAllRelations, type RelationSource } from "./kind-lookups.js";
import type { Direction, KindDefinition, Labels, RelationDefinition } from "./ontology.js";
import { findDirective, findNumbers, findText, type SchemaSource } from "./schema-source.js";
import { toLabels } from "./to-labels.js";
import { toMappedTerms } from "./to-vocabulary.js";

/** The relations of a faultless schema, by type name. */
export function toRelations(schema: SchemaSource, kinds: readonly KindDefinition[]): RelationDefinition[] {
  const types = new Set(kinds.flatMap((kind) => kind.relationFields.map(({ type }) => type)));
  return [...types].sort().map((type) => toRelation(schema, kinds, type));
}

function toRelation(schema: SchemaSource, kinds: readonly KindDefinition[], type: string): RelationDefinition {
  const subjects = findFields(kinds, type, "OUT");
  const objects = findFields(kinds, type, "IN");
  const sources = getAllRelations(schema).filter((relation) => relation.type === type);
  const inverse = getLabels(sources, "IN");
  const descriptionZh = subjects.find(({ field }) => field.descriptionZh !== undefined)?.field.descriptionZh;
  return {
    type,
    field: subjects[0]?.field.name ?? "",
    inverse: objects[0]?.field.name ?? "",
    ...getLabels(sources, "OUT"),
    inverseLabel: inverse.label,
    ...(inverse.labelZh !== undefined && { inverseLabelZh: inverse.labelZh }),
    mapsTo: getMappedTerms(sources, "OUT"),
    inverseMapsTo: getMappedTerms(sources, "IN"),
    description: subjects[0]?.field.description ?? "",
    ...(descriptionZh !== undefined && { descriptionZh }),
    subjectKinds: subjects.map(({ kind }) => kind),
    objectKinds: objects.map(({ kind }) => kind),
    ...toStance(sources),
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

/** Labels on one field of a side hold for all of that side. */
function getLabels(relations: readonly RelationSource[], side: Direction): Labels {
  const fields = relations.filter(({ direction }) => direction === side).map(({ field }) => field);
  const labelled = fields.find((field) => findDirective(field, "label") !== undefined) ?? fields[0];
  return labelled === undefined ? { label: "" } : toLabels(labelled);
}

/** Terms on one field of a side hold for all of that side. */
function getMappedTerms(relations: readonly RelationSource[], side: Direction): readonly string[] {
  const fields = relations.filter(({ direction }) => direction === side).map(({ field }) => field);
  return fields.map(toMappedTerms).find((terms) => terms.length > 0) ?? [];
}

/** Colour and dashes on one field hold for all. */
function toStance(relations: readonly RelationSource[]): Pick<RelationDefinition, "stance" | "color" | "dash"> {
  const stances = relations.flatMap(({ field }) => findDirective(field, "stance") ?? []);
  const find = (name: string) => stances.map((stance) => findText(stance, name)).find((text) => text !== undefined);
  const [stance, color] = [find("value"), find("color")];
  return {
    ...(stance !== undefined && { stance }),
    ...(color !== undefined && { color }),
    dash: stances.map((directive) => findNumbers(directive, "dash")).find((lengths) => lengths !== undefined) ?? [],
  };
}
