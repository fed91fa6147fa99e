import { freezeDeep } from "./freeze-deep.js";
import { indexBy } from "./index-by.js";
import { getProperties, isOf } from "./kind-lookups.js";
import type {
  EnumDefinition,
  InterfaceDefinition,
  KindDefinition,
  Ontology,
  OperationDefinition,
  PropertyDefinition,
} from "./ontology.js";
import { findDirective, findText, nodeInterface, type SchemaSource, type TypeSource } from "./schema-source.js";
import { toDescriptions } from "./to-descriptions.js";
import { findDirectiveOnlyTypes, toHandWrittenSdl } from "./to-hand-written-sdl.js";
import { getPlural, toKinds } from "./to-kinds.js";
import { toLabels, toTypeLabels } from "./to-labels.js";
import { toProperty } from "./to-property.js";
import { toRelations } from "./to-relations.js";
import { toRoles } from "./to-roles.js";
import { toMappedTerms, toVocabulary } from "./to-vocabulary.js";

/** The model of a schema in which no rule finds a fault, deeply frozen. */
export function toOntology(schema: SchemaSource): Ontology {
  const kinds = toKinds(schema);
  const interfaces = toInterfaces(schema, kinds);
  const relations = toRelations(schema, kinds);
  const enums = toEnums(schema);
  const statement = getOnly(schema.statements);
  const statementProperties = getProperties(statement).map((field) => toProperty(schema, field));
  return freezeDeep({
    kinds,
    kindByName: indexBy(kinds, ({ name }) => name),
    interfaces,
    interfaceByName: indexBy(interfaces, ({ name }) => name),
    relations,
    relationByType: indexBy(relations, ({ type }) => type),
    enums,
    enumByName: indexBy(enums, ({ name }) => name),
    statementTypeName: statement.name,
    statementLabels: toTypeLabels(statement),
    ...toStatementDescriptions(statement),
    statementProperties,
    statementPropertyByName: indexBy(statementProperties, ({ name }) => name),
    ...toEvidenceKinds(kinds),
    operations: toOperations(schema),
    vocabulary: toVocabulary(schema),
    handWrittenSdl: toHandWrittenSdl(schema),
  });
}

function toStatementDescriptions(
  statement: TypeSource,
): Pick<Ontology, "statementDescription" | "statementDescriptionZh"> {
  const { description, descriptionZh } = toDescriptions(statement);
  return {
    statementDescription: description,
    ...(descriptionZh !== undefined && { statementDescriptionZh: descriptionZh }),
  };
}

function getOnly(types: readonly TypeSource[]): TypeSource {
  const only = types[0];
  if (only === undefined) throw new Error("A schema without a statement type passed the rules.");
  return only;
}

function toInterfaces(schema: SchemaSource, kinds: readonly KindDefinition[]): InterfaceDefinition[] {
  const byName = [...schema.interfaces].sort((a, b) => (a.name < b.name ? -1 : 1));
  const ordered = [
    ...byName.filter(({ name }) => name === nodeInterface),
    ...byName.filter(({ name }) => name !== nodeInterface),
  ];
  const implementing = new Map(schema.kinds.map((kind) => [kind.name, kind]));
  return ordered.map((type) => ({
    name: type.name,
    plural: getPlural(type),
    ...toTypeLabels(type),
    ...toDescriptions(type),
    mapsTo: toMappedTerms(type),
    properties: getProperties(type).map((field) => toProperty(schema, field)),
    kinds: kinds.map(({ name }) => name).filter((name) => isOf(implementing.get(name) as TypeSource, type.name)),
  }));
}

function toEnums(schema: SchemaSource): EnumDefinition[] {
  const left = findDirectiveOnlyTypes(schema);
  return schema.types
    .filter((type) => type.form === "enum" && !left.has(type.name))
    .map((type) => ({
      name: type.name,
      ...toTypeLabels(type),
      ...toDescriptions(type),
      values: type.values.map((value) => ({ name: value.name, ...toLabels(value), ...toDescriptions(value) })),
    }));
}

function toEvidenceKinds(kinds: readonly KindDefinition[]): { evidenceKind: string; documentKind: string } {
  const evidence = kinds.find((kind) => kind.isEvidence);
  const documentKind = evidence?.properties.find((property: PropertyDefinition) => property.reference)?.reference?.kind;
  if (evidence === undefined || documentKind === undefined) {
    throw new Error("A schema without evidence or document kind passed the rules.");
  }
  return { evidenceKind: evidence.name, documentKind };
}

function toOperations(schema: SchemaSource): OperationDefinition[] {
  return (schema.query?.fields ?? []).flatMap((field) => {
    const directive = findDirective(field, "operation");
    const operation = findText(directive, "name");
    if (directive === undefined || operation === undefined) return [];
    return [{ field: field.name, operation, roles: toRoles(directive.values.roles) }];
  });
}
