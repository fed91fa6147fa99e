import { toDiagnostic } from "../placed-text.js";
import type { Rule } from "../rule.js";
import { findKind } from "../schema-index.js";

/** A relation leads to a kind that the schema lets it lead to. */
export const checkEndpoints: Rule = ({ records, schema }) =>
  records.statements.flatMap(({ writtenAt, relationKey, target, field }) => {
    const kind = findKind(schema, target.text)?.kind.name;
    if (kind === undefined || field.targetKinds.includes(kind)) return [];
    const from = findKind(schema, writtenAt.text)?.kind.name;
    return [
      toDiagnostic(target, {
        code: "WRONG_ENDPOINT",
        message: `"${relationKey.text}" of a ${from} leads to ${field.targetKinds.join(", ")}, and "${target.text}" is a ${kind}.`,
        fix: "Name an entity of such a kind, or use a relation that leads to this one.",
      }),
    ];
  });
