import type { Diagnostic } from "../../shared/diagnostic.js";
import { findDirective, findText, getPlace } from "../schema-source.js";
import { type SchemaRule, toFault } from "./schema-rule.js";

/** The colours of kinds and of stances are six-digit hexadecimals. */
export const colorRule: SchemaRule = {
  codes: ["INVALID_COLOR"],
  check: ({ types }) =>
    types.flatMap((type) => [
      ...checkColor(type, "display", type.name),
      ...type.fields.flatMap((field) => checkColor(field, "stance", `${type.name}.${field.name}`)),
    ]),
};

function checkColor(
  owner: Parameters<typeof findDirective>[0],
  name: "display" | "stance",
  ownerName: string,
): Diagnostic[] {
  const directive = findDirective(owner, name);
  const color = findText(directive, "color");
  if (directive === undefined || color === undefined || /^#[0-9a-f]{6}$/i.test(color)) return [];
  const message = `The colour "${color}" of "${ownerName}" is no six-digit hexadecimal.`;
  return [toFault(getPlace(directive, "color"), "INVALID_COLOR", message, 'Write it as "#rrggbb", as in "#2563eb".')];
}
