import type { NamedPlace, SchemaSource, TypeSource } from "../schema-source.js";
import { type SchemaRule, toFault } from "./schema-rule.js";

interface Described extends NamedPlace {
  readonly description: string | undefined;
  /** What it is and where it belongs, for the message. */
  readonly label: string;
}

/** Everything that the reference shows has a description; fields may have it from an interface. */
export const undescribedRule: SchemaRule = {
  codes: ["UNDESCRIBED"],
  check: (schema) =>
    getDescribed(schema)
      .filter(({ description }) => description === undefined || description.trim() === "")
      .map(({ at, label }) =>
        toFault(
          at,
          "UNDESCRIBED",
          `The ${label} has no description.`,
          'Say in one sentence what it is, in quotation marks on the line before: "…"',
        ),
      ),
};

function getDescribed(schema: SchemaSource): Described[] {
  return [
    ...schema.directives.map((directive) => ({ ...directive, label: `directive "@${directive.name}"` })),
    ...schema.types.flatMap(getDescribedOfType),
  ];
}

function getDescribedOfType(type: TypeSource): Described[] {
  return [
    { ...type, label: `${type.form} "${type.name}"` },
    ...type.values.map((value) => ({ ...value, label: `value "${value.name}" of "${type.name}"` })),
    ...type.inputFields.map((field) => ({ ...field, label: `input field "${type.name}.${field.name}"` })),
    ...type.fields.flatMap((field) => [
      { ...field, label: `field "${type.name}.${field.name}"` },
      ...field.arguments.map((argument) => ({
        ...argument,
        label: `argument "${argument.name}" of "${type.name}.${field.name}"`,
      })),
    ]),
  ];
}
