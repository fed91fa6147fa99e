import type { Diagnostic } from "../../shared/diagnostic.js";
import { findTargetKinds, getAllRelations, isOf, type RelationSource } from "../kind-lookups.js";
import type { SchemaSource } from "../schema-source.js";
import { type SchemaRule, toFault } from "./schema-rule.js";

/** Every relation can be read from its other end: each kind there has it in the opposite direction and leads back. */
export const inverseRule: SchemaRule = {
  codes: ["INVERSE_MISSING", "INVERSE_MISMATCH"],
  check: (schema) => {
    const relations = getAllRelations(schema);
    return relations.flatMap((relation) => checkInverse(schema, relation, relations));
  },
};

function checkInverse(
  schema: SchemaSource,
  relation: RelationSource,
  relations: readonly RelationSource[],
): Diagnostic[] {
  const opposite = relations.filter(
    ({ type, direction }) => type === relation.type && direction !== relation.direction,
  );
  const targets = findTargetKinds(schema, relation.field.type.name);
  const without = targets.filter((target) => !opposite.some(({ kind }) => kind === target));
  const astray = opposite.filter(({ kind, field }) => targets.includes(kind) && !isOf(relation.kind, field.type.name));
  return [
    ...(without.length === 0
      ? []
      : [
          toMissing(
            relation,
            without.map(({ name }) => name),
            opposite[0]?.field.name,
          ),
        ]),
    ...astray.map((inverse) => toMismatch(relation, inverse)),
  ];
}

function toMissing(relation: RelationSource, without: readonly string[], inverseName: string | undefined): Diagnostic {
  const { kind, field, type, directive } = relation;
  const direction = relation.direction === "OUT" ? "IN" : "OUT";
  const declaration = `${inverseName ?? "…"}: [${kind.name}!]! @relationship(type: "${type}", direction: ${direction}, …)`;
  return toFault(
    directive.at,
    "INVERSE_MISSING",
    `"${kind.name}.${field.name}" leads to ${without.join(", ")} without a way back.`,
    `Give ${without.length === 1 ? "it" : "each"} a field "${declaration}" whose type includes ${kind.name}, or narrow the type here.`,
  );
}

function toMismatch(relation: RelationSource, inverse: RelationSource): Diagnostic {
  const { kind, field } = relation;
  return toFault(
    inverse.field.type.at,
    "INVERSE_MISMATCH",
    `"${kind.name}.${field.name}" leads to ${inverse.kind.name}, but "${inverse.kind.name}.${inverse.field.name}" leads back to "${inverse.field.type.name}", and ${kind.name} is none.`,
    `Let the type of "${inverse.kind.name}.${inverse.field.name}" include ${kind.name}, or take "${field.name}" from ${kind.name}.`,
  );
}
