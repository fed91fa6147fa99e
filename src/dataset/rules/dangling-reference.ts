import { toScalars } from "../assigned-values.js";
import { toDiagnostic } from "../placed-text.js";
import type { Rule } from "../rule.js";

/** An id held by a property belongs to a declared entity. */
export const checkReferences: Rule = ({ records, nodes }) =>
  records.assignments
    .filter(({ definition }) => definition.reference !== undefined)
    .flatMap((assignment) => toScalars(assignment).map((value) => ({ name: assignment.definition.name, value })))
    .filter(({ value }) => records.isComplete && nodes.find(value.text) === undefined)
    .map(({ name, value }) =>
      toDiagnostic(value, {
        code: "DANGLING_REFERENCE",
        message: `"${name}" names "${value.text}", but no entity has this id.`,
        fix: nodes.suggest(value.text),
      }),
    );
