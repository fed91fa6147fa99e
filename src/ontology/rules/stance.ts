import type { Diagnostic } from "../../shared/diagnostic.js";
import { getAllRelations, type RelationSource } from "../kind-lookups.js";
import { findDirective, findText, getPlace, type SchemaSource } from "../schema-source.js";
import { findShared, formatPlace, type SchemaRule, toFault } from "./schema-rule.js";

/** A stance is given on the subject's side of a relation, the same on all its fields. */
export const stanceRule: SchemaRule = {
  codes: ["STANCE_OFF_SUBJECT", "STANCE_CLASH"],
  check: (schema) => {
    const subjects = getAllRelations(schema).filter(({ direction }) => direction === "OUT");
    return [...checkSides(schema, subjects), ...findShared(subjects, ({ type }) => type).flatMap(checkSame)];
  },
};

function checkSides(schema: SchemaSource, subjects: readonly RelationSource[]): Diagnostic[] {
  const allowed = new Set(subjects.map(({ field }) => field));
  return schema.types.flatMap((type) =>
    type.fields
      .filter((field) => !allowed.has(field))
      .flatMap((field) => findDirective(field, "stance") ?? [])
      .map(({ at }) =>
        toFault(
          at,
          "STANCE_OFF_SUBJECT",
          `A stance is given in "${type.name}" on a field that is not the subject's side of a relation.`,
          "Move @stance to the field with direction OUT.",
        ),
      ),
  );
}

function checkSame(relations: readonly RelationSource[]): Diagnostic[] {
  const first = relations.find(({ field }) => findDirective(field, "stance") !== undefined);
  if (first === undefined) return [];
  const wanted = findText(findDirective(first.field, "stance"), "value");
  return relations.flatMap(({ kind, field, type }) => {
    const directive = findDirective(field, "stance");
    const stance = findText(directive, "value");
    if (stance === wanted) return [];
    const takes = stance === undefined ? "takes no stance" : `takes the stance "${stance}"`;
    const message = `"${kind.name}.${field.name}" ${takes}, but ${type} takes "${wanted}" at ${formatPlace(first.field.at)}.`;
    const at = directive === undefined ? field.at : getPlace(directive, "value");
    return [
      toFault(
        at,
        "STANCE_CLASH",
        message,
        `Write "@stance(value: "${wanted}")" on every field of ${type} with direction OUT.`,
      ),
    ];
  });
}
