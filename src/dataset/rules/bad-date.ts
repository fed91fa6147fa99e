import { toScalars } from "../assigned-values.js";
import { isPartialDate } from "../partial-date.js";
import { toDiagnostic } from "../placed-text.js";
import type { Rule } from "../rule.js";

/** A date is a year, a month or a day that the calendar has. */
export const checkDates: Rule = ({ records }) =>
  records.assignments
    .filter(({ definition }) => definition.typeName === "PartialDate")
    .flatMap((assignment) => toScalars(assignment).map((value) => ({ name: assignment.definition.name, value })))
    .filter(({ value }) => !isPartialDate(value.text))
    .map(({ name, value }) =>
      toDiagnostic(value, {
        code: "BAD_DATE",
        message: /^\d{4}-\d{2}(-\d{2})?$/.test(value.text)
          ? `"${name}" is ${value.text}, which the calendar does not have.`
          : `"${name}" cannot be "${value.text}".`,
        fix: "Write a year, month or day of the common era, as in 2018, 2018-11 or 2018-11-27.",
      }),
    );
