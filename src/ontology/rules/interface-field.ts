import type { Diagnostic } from "../../shared/diagnostic.js";
import { nodeInterface, type SchemaSource, type TypeSource } from "../schema-source.js";
import { type SchemaRule, toFault, toNameFix } from "./schema-rule.js";

/** Every kind is a Node, and has the fields of the interfaces that it implements, with their types. */
export const interfaceFieldRule: SchemaRule = {
  codes: ["KIND_WITHOUT_NODE", "MISSING_INTERFACE_FIELD", "INTERFACE_FIELD_TYPE"],
  check: (schema) => schema.kinds.flatMap((kind) => [...checkNode(kind), ...checkFields(schema, kind)]),
};

function checkNode(kind: TypeSource): Diagnostic[] {
  if (kind.implements.some(({ name }) => name === nodeInterface)) return [];
  return [
    toFault(
      kind.at,
      "KIND_WITHOUT_NODE",
      `The kind "${kind.name}" does not implement "${nodeInterface}".`,
      `Write "type ${kind.name} implements ${nodeInterface}" and repeat the fields of "${nodeInterface}".`,
    ),
  ];
}

function checkFields(schema: SchemaSource, kind: TypeSource): Diagnostic[] {
  return kind.implements.flatMap(({ name: interfaceName }) => {
    const wantedFields = schema.typeByName.get(interfaceName)?.fields ?? [];
    const wantedNames = wantedFields.map(({ name }) => name);
    const names = kind.fields.map(({ name }) => name).filter((name) => !wantedNames.includes(name));
    return wantedFields.flatMap((wanted) => {
      const field = kind.fields.find(({ name }) => name === wanted.name);
      const declaration = `${wanted.name}: ${wanted.type.text}`;
      if (field === undefined) {
        const message = `The kind "${kind.name}" lacks "${wanted.name}", a field of "${interfaceName}".`;
        return [
          toFault(kind.at, "MISSING_INTERFACE_FIELD", message, toNameFix(wanted.name, names, `Add "${declaration}".`)),
        ];
      }
      if (field.type.text === wanted.type.text) return [];
      const message = `"${kind.name}.${field.name}" is "${field.type.text}", but "${interfaceName}" has it as "${wanted.type.text}".`;
      return [toFault(field.type.at, "INTERFACE_FIELD_TYPE", message, `Write "${declaration}".`)];
    });
  });
}
