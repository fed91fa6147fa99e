import { specifiedScalarTypes } from "graphql";
import { getDerivedTypeNames } from "../derived-type-names.js";
import type { NamedPlace, SchemaSource } from "../schema-source.js";
import { type SchemaRule, toFault, toNameFix } from "./schema-rule.js";

/** Every type that is named exists, by hand or derived. */
export const unknownTypeRule: SchemaRule = {
  codes: ["UNKNOWN_TYPE"],
  check: (schema) => {
    const names = new Set([
      ...schema.typeByName.keys(),
      ...specifiedScalarTypes.map(({ name }) => name),
      ...getDerivedTypeNames(schema).map(({ name }) => name),
    ]);
    return getReferences(schema)
      .filter(({ name }) => !names.has(name))
      .map(({ at, name }) =>
        toFault(
          at,
          "UNKNOWN_TYPE",
          `There is no type "${name}".`,
          toNameFix(name, names, "Declare it, or name a kind, interface, enum or scalar of this schema."),
        ),
      );
  },
};

function getReferences(schema: SchemaSource): NamedPlace[] {
  const ofTypes = schema.types.flatMap((type) => [
    ...type.implements,
    ...type.inputFields.map((field) => field.type),
    ...type.fields.flatMap((field) => [field.type, ...field.arguments.map((argument) => argument.type)]),
  ]);
  return [...ofTypes, ...schema.directives.flatMap((directive) => directive.arguments.map(({ type }) => type))];
}
