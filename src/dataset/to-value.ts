import type { PropertyDefinition } from "../ontology/ontology.js";
import type { Value } from "./dataset.js";
import type { Assignment } from "./records.js";
import type { YamlNode } from "./yaml-tree.js";

/** The value given, as the property's type reads it. Values that the rules refuse have no defined meaning here. */
export function toValue({ definition, value }: Assignment): Value {
  if (!definition.isList) return toSingleValue(definition, value);
  return (value.type === "list" ? value.items : []).map((item) => toSingleValue(definition, item)) as readonly string[];
}

function toSingleValue({ typeName }: PropertyDefinition, node: YamlNode): string | number | boolean {
  const text = node.type === "scalar" ? node.text : "";
  if (typeName === "Int" || typeName === "Float") return Number(text);
  return typeName === "Boolean" ? text === "true" : text;
}
