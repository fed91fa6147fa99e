import type { Diagnostic } from "../../shared/diagnostic.js";
import { getAllRelations } from "../kind-lookups.js";
import { getPlace, type NamedPlace } from "../schema-source.js";
import { type SchemaRule, toFault } from "./schema-rule.js";

/** Types are in PascalCase, fields and arguments in camelCase, enum values and relation types in UPPER_SNAKE. */
export const nameStyleRule: SchemaRule = {
  codes: ["NAME_STYLE"],
  check: (schema) => [
    ...schema.types.flatMap((type) => [
      ...checkName(type, /^[A-Z][A-Za-z0-9]*$/, "a type", "PascalCase"),
      ...type.fields.flatMap((field) => [
        ...checkName(field, /^[a-z][A-Za-z0-9]*$/, "a field", "camelCase"),
        ...field.arguments.flatMap((argument) =>
          checkName(argument, /^[a-z][A-Za-z0-9]*$/, "an argument", "camelCase"),
        ),
      ]),
      ...type.values.flatMap((value) => checkName(value, upperSnake, "an enum value", "UPPER_SNAKE")),
    ]),
    ...getAllRelations(schema).flatMap(({ type, directive }) =>
      checkName({ name: type, at: getPlace(directive, "type") }, upperSnake, "a relation type", "UPPER_SNAKE"),
    ),
  ],
};

const upperSnake = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

function checkName({ name, at }: NamedPlace, pattern: RegExp, what: string, style: string): Diagnostic[] {
  if (pattern.test(name)) return [];
  return [toFault(at, "NAME_STYLE", `"${name}" is ${what}, but not in ${style}.`, `Write it in ${style}.`)];
}
