import type { Value } from "../dataset/dataset.js";
import type { PropertyDefinition } from "../ontology/ontology.js";
import type { Attributes } from "./imported-graph.js";
import type { Problem } from "./problem.js";
import { toTypedValue } from "./to-typed-value.js";

/** Whose properties they are. */
interface Owner {
  /** "Person", "statements". */
  readonly of: string;
  readonly item: string;
}

/** The properties that attributes hold; what has no place, or is of another type, is listed. */
export function placeProperties(
  attributes: Attributes,
  passedOver: ReadonlySet<string>,
  find: (attribute: string) => PropertyDefinition | undefined,
  { of, item }: Owner,
  problems: Problem[],
): Map<string, Value> {
  const properties = new Map<string, Value>();
  for (const name in attributes) {
    if (passedOver.has(name)) continue;
    const definition = find(name);
    const value = attributes[name] as Value;
    const typed = definition && toTypedValue(value, definition);
    if (definition === undefined) {
      problems.push({ code: "UNKNOWN_FIELD", what: `attribute "${name}" of ${of} has no place in the schema`, item });
    } else if (typed === undefined) {
      const what = `attribute "${name}" of ${of} is not of type ${definition.typeName}`;
      problems.push({ code: "WRONG_TYPE", what, item, message: JSON.stringify(value) });
    } else if (!isDefault(typed, definition)) properties.set(definition.name, typed);
  }
  return properties;
}

/** What is so when nothing is said. */
function isDefault(value: Value, { isRequired, isList, name }: PropertyDefinition): boolean {
  return (
    (isRequired && isList && (value as readonly unknown[]).length === 0) || (name === "openList" && value === false)
  );
}
