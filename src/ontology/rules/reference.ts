import type { Diagnostic } from "../../shared/diagnostic.js";
import { getProperties, getRelations, getTargetNames } from "../kind-lookups.js";
import {
  type FieldSource,
  findDirective,
  findText,
  getPlace,
  type SchemaSource,
  type TypeSource,
} from "../schema-source.js";
import { findShared, type SchemaRule, toFault, toNameFix } from "./schema-rule.js";

/** References lead to kinds that exist, and no field that the API adds has the name of another. */
export const referenceRule: SchemaRule = {
  codes: ["UNKNOWN_REFERENCE", "DERIVED_FIELD_CLASH"],
  check: (schema) => [
    ...[...schema.kinds.filter((kind) => findDirective(kind, "evidence") === undefined), ...schema.statements].flatMap(
      (type) => getProperties(type).flatMap((field) => checkKind(schema, type, field)),
    ),
    ...[...schema.kinds, ...schema.statements].flatMap(checkClashes),
  ],
};

function checkKind(schema: SchemaSource, type: TypeSource, field: FieldSource): Diagnostic[] {
  const directive = findDirective(field, "reference");
  const kind = findText(directive, "kind");
  const names = getTargetNames(schema);
  if (directive === undefined || kind === undefined || names.includes(kind)) return [];
  const message = `"${type.name}.${field.name}" refers to "${kind}", which is no kind and no interface.`;
  const fix = toNameFix(kind, names, "Name a kind or interface of this schema.");
  return [toFault(getPlace(directive, "kind"), "UNKNOWN_REFERENCE", message, fix)];
}

function checkClashes(type: TypeSource): Diagnostic[] {
  const written = type.fields.map(({ name, at }) => ({ name, at }));
  const resolved = getProperties(type).flatMap((field) => {
    const directive = findDirective(field, "reference");
    const name = findText(directive, "as");
    return directive === undefined || name === undefined ? [] : [{ name, at: getPlace(directive, "as") }];
  });
  const connections = getRelations(type).map(({ field }) => ({ name: `${field.name}Connection`, at: field.at }));
  return findShared([...connections, ...written, ...resolved], ({ name }) => name)
    .filter((group) => group.some((item) => !written.includes(item)))
    .map((group) => {
      const { name, at } = group.at(-1) as { name: string; at: FieldSource["at"] };
      const message = `The API would have two fields "${type.name}.${name}": one of them derived.`;
      return toFault(at, "DERIVED_FIELD_CLASH", message, "Rename one of the two.");
    });
}
