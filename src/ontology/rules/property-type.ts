import type { Diagnostic } from "../../shared/diagnostic.js";
import { getProperties } from "../kind-lookups.js";
import type { ScalarName } from "../ontology.js";
import { type FieldSource, findDirective, type SchemaSource, type TypeSource } from "../schema-source.js";
import { type SchemaRule, toFault, toNameFix } from "./schema-rule.js";

const scalarNames: readonly ScalarName[] = ["ID", "String", "Int", "Float", "Boolean", "PartialDate"];

/** Properties hold a scalar that the engine knows or an enum, or a list of them, and take no arguments. */
export const propertyTypeRule: SchemaRule = {
  codes: ["PROPERTY_TYPE", "PROPERTY_SHAPE", "ANNOTATION_TYPE"],
  check: (schema) =>
    [...schema.kinds, ...schema.interfaces, ...schema.statements].flatMap((type) =>
      getProperties(type).flatMap((field) => [
        ...checkType(schema, type, field),
        ...checkShape(type, field),
        ...checkAnnotations(type, field),
      ]),
    ),
};

function checkType(schema: SchemaSource, type: TypeSource, field: FieldSource): Diagnostic[] {
  const { name, at } = field.type;
  const form = schema.typeByName.get(name)?.form;
  if (form === "enum" || scalarNames.some((scalar) => scalar === name)) return [];
  if (form === undefined) return [];
  const enums = schema.types.filter((candidate) => candidate.form === "enum").map((candidate) => candidate.name);
  const message =
    form === "scalar"
      ? `"${type.name}.${field.name}" holds "${name}", a scalar that the engine does not know.`
      : `"${type.name}.${field.name}" holds "${name}", which is no scalar or enum.`;
  const otherwise =
    form === "object" || form === "interface"
      ? `Mark it with @relationship, or hold an id and mark it with @reference(kind: "${name}", as: …).`
      : `Use one of ${scalarNames.join(", ")} or an enum.`;
  return [toFault(at, "PROPERTY_TYPE", message, toNameFix(name, [...scalarNames, ...enums], otherwise))];
}

function checkShape(type: TypeSource, field: FieldSource): Diagnostic[] {
  const { text, name, at } = field.type;
  const label = `"${type.name}.${field.name}"`;
  if (field.arguments.length > 0) {
    const message = `${label} takes arguments, but fields of kinds and statements are plain data.`;
    return [toFault(field.at, "PROPERTY_SHAPE", message, "Leave the arguments out.")];
  }
  if ([name, `${name}!`, `[${name}!]`, `[${name}!]!`].includes(text)) return [];
  const message = `${label} is "${text}"; a list holds no nulls and no lists.`;
  return [toFault(at, "PROPERTY_SHAPE", message, `Write "[${name}!]!".`)];
}

const annotations: readonly { readonly directive: string; readonly types: readonly string[] }[] = [
  { directive: "searchable", types: ["String", "ID"] },
  { directive: "unit", types: ["Int", "Float"] },
  { directive: "reference", types: ["ID"] },
];

function checkAnnotations(type: TypeSource, field: FieldSource): Diagnostic[] {
  return annotations.flatMap(({ directive: name, types }) => {
    const directive = findDirective(field, name);
    if (directive === undefined || types.includes(field.type.name)) return [];
    const message = `"${type.name}.${field.name}" is marked with @${name} but holds "${field.type.name}".`;
    return [toFault(directive.at, "ANNOTATION_TYPE", message, `@${name} is for ${types.join(" or ")}.`)];
  });
}
