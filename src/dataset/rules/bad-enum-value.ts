import { createNearestNameFinder } from "../../shared/nearest-name.js";
import { toScalars } from "../assigned-values.js";
import { toDiagnostic } from "../placed-text.js";
import type { Rule } from "../rule.js";

/** A value of an enum's type is one of its names. */
export const checkEnumValues: Rule = ({ records, schema }) => {
  const namesByEnum = new Map(
    schema.ontology.enums.map(({ name, values }) => [name, values.map((value) => value.name)] as const),
  );
  const findNear = createNearestNameFinder();
  return records.assignments
    .filter(({ definition }) => definition.isEnum)
    .flatMap((assignment) => {
      const names = namesByEnum.get(assignment.definition.typeName) ?? [];
      return toScalars(assignment)
        .filter(({ text }) => !names.includes(text))
        .map((value) => {
          const near = findNear(value.text, names);
          const choices = `${assignment.definition.typeName} has ${names.join(", ")}.`;
          return toDiagnostic(value, {
            code: "BAD_ENUM_VALUE",
            message: `"${assignment.definition.name}" cannot be "${value.text}".`,
            fix: near === undefined ? choices : `Did you mean ${near}? ${choices}`,
          });
        });
    });
};
