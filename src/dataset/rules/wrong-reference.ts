import type { Ontology } from "../../ontology/ontology.js";
import { toScalars } from "../assigned-values.js";
import { toDiagnostic } from "../placed-text.js";
import type { Rule } from "../rule.js";

/** An id held by a property leads to an entity of the kind or interface that the property is for. */
export const checkReferenceKinds: Rule = ({ records, schema, nodes }) =>
  records.assignments.flatMap((assignment) => {
    const { name, reference } = assignment.definition;
    if (reference === undefined) return [];
    return toScalars(assignment)
      .filter(({ text }) => {
        const kind = nodes.find(text)?.shape?.kind.name;
        return kind !== undefined && !isOfKind(kind, reference.kind, schema.ontology);
      })
      .map((value) =>
        toDiagnostic(value, {
          code: "WRONG_REFERENCE",
          message: `"${name}" is for a ${reference.kind}, and "${value.text}" is a ${nodes.find(value.text)?.shape?.kind.name}.`,
          fix: `Name a ${reference.kind}, or say it with another key.`,
        }),
      );
  });

function isOfKind(kind: string, wanted: string, ontology: Ontology): boolean {
  return kind === wanted || ontology.kindByName[kind]?.interfaces.includes(wanted) === true;
}
