import type { Diagnostic } from "../../shared/diagnostic.js";
import { getAllRelations, type RelationSource } from "../kind-lookups.js";
import { getPlace } from "../schema-source.js";
import { findShared, formatPlace, type SchemaRule, toFault } from "./schema-rule.js";

/** A relation has one field name in each direction, and a field name belongs to one relation and direction. */
export const relationNameRule: SchemaRule = {
  codes: ["RELATION_NAME_CLASH", "RELATION_FIELD_CLASH"],
  check: (schema) => {
    const relations = getAllRelations(schema);
    return [
      ...findShared(relations, toEnd).flatMap(checkNames),
      ...findShared(relations, ({ field }) => field.name).flatMap(checkTypes),
    ];
  },
};

function toEnd({ type, direction }: RelationSource): string {
  return `${type} ${direction}`;
}

function checkNames([first, ...others]: readonly RelationSource[]): Diagnostic[] {
  if (first === undefined) return [];
  return others
    .filter(({ field }) => field.name !== first.field.name)
    .map(({ kind, field, type, direction }) =>
      toFault(
        field.at,
        "RELATION_NAME_CLASH",
        `${type}, direction ${direction}, is "${field.name}" in ${kind.name} but "${first.field.name}" in ${first.kind.name}.`,
        `Write "${first.field.name}", or give one of them another relation type; the first stands at ${formatPlace(first.field.at)}.`,
      ),
    );
}

function checkTypes([first, ...others]: readonly RelationSource[]): Diagnostic[] {
  if (first === undefined) return [];
  return others
    .filter((other) => toEnd(other) !== toEnd(first))
    .map((other) =>
      toFault(
        getPlace(other.directive, "type"),
        "RELATION_FIELD_CLASH",
        `"${other.field.name}" is ${toEnd(other)} in ${other.kind.name} but ${toEnd(first)} in ${first.kind.name}.`,
        `Rename one of the fields; the first stands at ${formatPlace(first.field.at)}.`,
      ),
    );
}
