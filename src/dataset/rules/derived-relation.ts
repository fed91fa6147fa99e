import { toDiagnostic } from "../placed-text.js";
import type { Rule } from "../rule.js";
import { findKind } from "../schema-index.js";

/** What follows from other statements is not stated by hand. */
export const checkDerivedRelations: Rule = ({ records, schema }) =>
  records.statements.flatMap(({ subject, relationKey, field }) => {
    const kind = findKind(schema, subject.text)?.kind.name ?? "";
    const paths = schema.ontology.relationByType[field.type]?.derivedFor[kind];
    if (paths === undefined || paths.length === 0) return [];
    return [
      toDiagnostic(relationKey, {
        code: "DERIVED_RELATION",
        message: `The relation ${field.type} of a ${kind} follows from other statements and is not stated.`,
        fix: `State what it follows from: ${paths.map((path) => path.join(" and ")).join(", or ")}.`,
      }),
    ];
  });
