import type { Diagnostic } from "../../shared/diagnostic.js";
import { findTargetKinds, getAllRelations, getRelations, type RelationSource } from "../kind-lookups.js";
import {
  type DirectiveSource,
  findDirective,
  getPlace,
  getTexts,
  type SchemaSource,
  type TypeSource,
} from "../schema-source.js";
import { type SchemaRule, toFault, toNameFix } from "./schema-rule.js";

/**
 * Derived relations stand on the subject's side, and each of their paths can be walked, from stated relations only, to
 * kinds that the relation may lead to. Of several kinds reached, those without the next step are left behind.
 */
export const derivedRule: SchemaRule = {
  codes: ["DERIVED_DIRECTION", "DERIVED_STEP", "DERIVED_FROM_DERIVED", "DERIVED_END"],
  check: (schema) =>
    getAllRelations(schema).flatMap((relation) => {
      const directive = findDirective(relation.field, "derived");
      return directive === undefined ? [] : checkDerived(schema, relation, directive);
    }),
};

function checkDerived(schema: SchemaSource, relation: RelationSource, directive: DirectiveSource): Diagnostic[] {
  if (relation.direction === "IN") {
    const message = `"${relation.kind.name}.${relation.field.name}" is derived, but it is the object's side of ${relation.type}.`;
    return [toFault(directive.at, "DERIVED_DIRECTION", message, "Move @derived to the field with direction OUT.")];
  }
  return getTexts(directive, "paths").flatMap((path) => checkPath(schema, relation, directive, path));
}

function checkPath(
  schema: SchemaSource,
  relation: RelationSource,
  directive: DirectiveSource,
  path: string,
): Diagnostic[] {
  const at = getPlace(directive, "paths");
  let reached: readonly TypeSource[] = [relation.kind];
  for (const step of path.split(".")) {
    const available = reached.flatMap(getRelations);
    const taken = available.filter(({ field }) => field.name === step);
    if (taken.length === 0) return [toUnknownStep(at, path, step, reached, available)];
    const derived = taken.find(({ field }) => findDirective(field, "derived") !== undefined);
    if (derived !== undefined) return [toDerivedStep(at, path, derived)];
    const targets = new Set(taken.flatMap(({ field }) => findTargetKinds(schema, field.type.name)));
    reached = [...targets];
  }
  const allowed = findTargetKinds(schema, relation.field.type.name);
  const astray = reached.filter((kind) => !allowed.includes(kind));
  return astray.length === 0 ? [] : [toAstray(at, path, relation, astray)];
}

function toUnknownStep(
  at: Diagnostic | DirectiveSource["at"],
  path: string,
  step: string,
  reached: readonly TypeSource[],
  available: readonly RelationSource[],
): Diagnostic {
  const names = [...new Set(available.map(({ field }) => field.name))];
  const kinds = reached.map(({ name }) => name).join(", ");
  return toFault(
    at,
    "DERIVED_STEP",
    `The path "${path}" cannot be walked: ${kinds} ${reached.length === 1 ? "has" : "have"} no relation field "${step}".`,
    toNameFix(step, names, `Continue with one of ${names.sort().join(", ")}.`),
  );
}

function toDerivedStep(at: DirectiveSource["at"], path: string, { kind, field }: RelationSource): Diagnostic {
  return toFault(
    at,
    "DERIVED_FROM_DERIVED",
    `The path "${path}" goes through "${kind.name}.${field.name}", which is derived itself.`,
    `Write its own path in place of "${field.name}".`,
  );
}

function toAstray(
  at: DirectiveSource["at"],
  path: string,
  { kind, field }: RelationSource,
  astray: readonly TypeSource[],
): Diagnostic {
  return toFault(
    at,
    "DERIVED_END",
    `The path "${path}" of "${kind.name}.${field.name}" can end at ${astray.map(({ name }) => name).join(", ")}, which ${astray.length === 1 ? "is" : "are"} no "${field.type.name}".`,
    `Let the kinds implement "${field.type.name}", widen the field's type, or change the path.`,
  );
}
