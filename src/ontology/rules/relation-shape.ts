import type { Diagnostic } from "../../shared/diagnostic.js";
import { findTargetKinds, getAllRelations, getTargetNames, type RelationSource } from "../kind-lookups.js";
import { findDirective, findText, getPlace, type SchemaSource } from "../schema-source.js";
import { type SchemaRule, toFault, toNameFix } from "./schema-rule.js";

/** Relations stand on kinds, lead to kinds that can be walked to, and are lists whose edges are statements. */
export const relationShapeRule: SchemaRule = {
  codes: ["RELATION_OFF_KIND", "RELATION_TARGET", "RELATION_SHAPE", "RELATION_PROPERTIES"],
  check: (schema) => [
    ...checkOwners(schema),
    ...getAllRelations(schema).flatMap((relation) => [
      ...checkTarget(schema, relation),
      ...checkShape(relation),
      ...checkProperties(schema, relation),
    ]),
  ],
};

function checkOwners(schema: SchemaSource): Diagnostic[] {
  const owners = schema.kinds.filter((kind) => findDirective(kind, "evidence") === undefined);
  return schema.types
    .filter((type) => !owners.includes(type))
    .flatMap((type) =>
      type.fields.flatMap((field) => {
        const directive = findDirective(field, "relationship");
        if (directive === undefined) return [];
        const message = `"${type.name}.${field.name}" is a relation, but "${type.name}" is no kind that statements are about.`;
        return [
          toFault(directive.at, "RELATION_OFF_KIND", message, "Move the field to each kind that has the relation."),
        ];
      }),
    );
}

function checkTarget(schema: SchemaSource, { kind, field }: RelationSource): Diagnostic[] {
  const { name, at } = field.type;
  if (schema.typeByName.get(name) === undefined || findTargetKinds(schema, name).length > 0) return [];
  const names = getTargetNames(schema).filter((target) => findTargetKinds(schema, target).length > 0);
  const message = `"${kind.name}.${field.name}" leads to "${name}", which is no kind and no interface of any kind.`;
  return [
    toFault(
      at,
      "RELATION_TARGET",
      message,
      toNameFix(name, names, "Name a kind, or an interface that a kind implements."),
    ),
  ];
}

function checkShape({ kind, field }: RelationSource): Diagnostic[] {
  const wanted = `[${field.type.name}!]!`;
  if (field.type.text === wanted && field.arguments.length === 0) return [];
  const message = `The relation "${kind.name}.${field.name}" is no plain list.`;
  return [toFault(field.at, "RELATION_SHAPE", message, `Write "${field.name}: ${wanted}"; arguments are derived.`)];
}

function checkProperties(schema: SchemaSource, { kind, field, directive }: RelationSource): Diagnostic[] {
  const names = schema.statements.map(({ name }) => name);
  const given = findText(directive, "properties");
  if (names.length === 0 || (given !== undefined && names.includes(given))) return [];
  const message = `The edges of "${kind.name}.${field.name}" are no statements.`;
  return [
    toFault(getPlace(directive, "properties"), "RELATION_PROPERTIES", message, `Write 'properties: "${names[0]}"'.`),
  ];
}
