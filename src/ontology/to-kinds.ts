import { indexBy } from "./index-by.js";
import { findTargetKinds, getProperties, getRelations, type RelationSource } from "./kind-lookups.js";
import type { KindDefinition, RelationField } from "./ontology.js";
import {
  findDirective,
  findText,
  getTexts,
  nodeInterface,
  type SchemaSource,
  type TypeSource,
} from "./schema-source.js";
import { toDescriptions } from "./to-descriptions.js";
import { toKebabCase } from "./to-kebab-case.js";
import { toHeading, toTypeLabels } from "./to-labels.js";
import { toPlural } from "./to-plural.js";
import { toProperty } from "./to-property.js";
import { toMappedTerms } from "./to-vocabulary.js";

/** The kinds of a faultless schema in display order, evidence kinds last. */
export function toKinds(schema: SchemaSource): KindDefinition[] {
  const ordered = toDisplayOrder(schema.kinds);
  const orderOfKind = new Map(ordered.map((kind, index) => [kind.name, index]));
  const inDisplayOrder = (names: readonly string[]): string[] =>
    [...names].sort((a, b) => (orderOfKind.get(a) ?? 0) - (orderOfKind.get(b) ?? 0));
  return ordered.map((kind) => toKind(schema, kind, inDisplayOrder));
}

/** The plural given to a type, or the one made from its name. */
export function getPlural(type: TypeSource): string {
  return findText(findDirective(type, "plural"), "value") ?? toPlural(type.name);
}

function toDisplayOrder(kinds: readonly TypeSource[]): TypeSource[] {
  const toRank = (kind: TypeSource): number => (findDirective(kind, "evidence") === undefined ? 0 : 1);
  return [...kinds].sort((a, b) => toRank(a) - toRank(b) || getOrder(a) - getOrder(b));
}

function getOrder(kind: TypeSource): number {
  return Number(findDirective(kind, "display")?.values.order);
}

function toKind(
  schema: SchemaSource,
  kind: TypeSource,
  inDisplayOrder: (names: readonly string[]) => string[],
): KindDefinition {
  const nodeFields = schema.typeByName.get(nodeInterface)?.fields.map(({ name }) => name) ?? [];
  const fields = getProperties(kind);
  const properties = [
    ...nodeFields.flatMap((name) => fields.filter((field) => field.name === name)),
    ...fields.filter((field) => !nodeFields.includes(field.name)),
  ].map((field) => toProperty(schema, field));
  const relationFields = getRelations(kind).map((relation) => toRelationField(schema, relation, inDisplayOrder));
  return {
    name: kind.name,
    plural: getPlural(kind),
    ...toTypeLabels(kind),
    labelPlural: toHeading(getPlural(kind)),
    idPrefix: toKebabCase(kind.name),
    ...toDescriptions(kind),
    color: findText(findDirective(kind, "display"), "color") ?? "",
    order: getOrder(kind),
    isParaphrase: findDirective(kind, "paraphrase") !== undefined,
    isEvidence: findDirective(kind, "evidence") !== undefined,
    mapsTo: toMappedTerms(kind),
    interfaces: toNodeFirst(kind.implements.map(({ name }) => name)),
    properties,
    propertyByName: indexBy(properties, ({ name }) => name),
    relationFields,
    relationFieldByName: indexBy(relationFields, ({ name }) => name),
  };
}

function toNodeFirst(names: readonly string[]): string[] {
  return [nodeInterface, ...names.filter((name) => name !== nodeInterface)];
}

function toRelationField(
  schema: SchemaSource,
  { field, type, direction }: RelationSource,
  inDisplayOrder: (names: readonly string[]) => string[],
): RelationField {
  const derived = findDirective(field, "derived");
  return {
    name: field.name,
    ...toDescriptions(field),
    type,
    direction,
    target: field.type.name,
    targetKinds: inDisplayOrder(findTargetKinds(schema, field.type.name).map(({ name }) => name)),
    derivedFrom: derived === undefined ? [] : getTexts(derived, "paths").map((path) => path.split(".")),
  };
}
