import type { Diagnostic } from "../../shared/diagnostic.js";
import {
  type FieldSource,
  findDirective,
  nodeInterface,
  type SchemaSource,
  type TypeSource,
} from "../schema-source.js";
import { findShared, formatPlace, type SchemaRule, toFault } from "./schema-rule.js";

interface KindField {
  readonly kind: TypeSource;
  readonly field: FieldSource;
}

/** A field name means one thing: one type in all kinds (each may have an enum of its own), a property or a relation. */
export const fieldTypeRule: SchemaRule = {
  codes: ["FIELD_TYPE_CLASH"],
  check: (schema) => {
    const nodeFields = schema.typeByName.get(nodeInterface)?.fields.map(({ name }) => name) ?? [];
    const fields = schema.kinds.flatMap((kind) => kind.fields.map((field) => ({ kind, field })));
    const own = fields.filter(({ field }) => !nodeFields.includes(field.name));
    return findShared(own, ({ field }) => field.name).flatMap((group) => checkGroup(schema, group));
  },
};

function checkGroup(schema: SchemaSource, [first, ...others]: readonly KindField[]): Diagnostic[] {
  if (first === undefined) return [];
  return others
    .filter((other) => toMeaning(schema, other.field) !== toMeaning(schema, first.field))
    .map(({ kind, field }) =>
      toFault(
        field.type.at,
        "FIELD_TYPE_CLASH",
        `"${kind.name}.${field.name}" is ${describe(field)}, but "${first.kind.name}.${first.field.name}" is ${describe(first.field)}.`,
        `Give both the same type or another name; the first stands at ${formatPlace(first.field.at)}.`,
      ),
    );
}

function toMeaning(schema: SchemaSource, field: FieldSource): string {
  if (isRelation(field)) return "relation";
  const isEnum = schema.typeByName.get(field.type.name)?.form === "enum";
  return isEnum ? field.type.text.replace(field.type.name, "enum").replaceAll("!", "") : field.type.text;
}

function describe(field: FieldSource): string {
  return isRelation(field) ? "a relation" : `"${field.type.text}"`;
}

function isRelation(field: FieldSource): boolean {
  return findDirective(field, "relationship") !== undefined;
}
