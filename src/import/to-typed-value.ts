import type { Value } from "../dataset/dataset.js";
import type { PropertyDefinition } from "../ontology/ontology.js";
import { parseListText } from "./parse-list-text.js";

type Single = string | number | boolean;

/** A value in the type of a property; undefined where it cannot be of that type. */
export function toTypedValue(value: Value, { typeName, isList }: PropertyDefinition): Value | undefined {
  if (!isList) {
    const single = Array.isArray(value) && value.length === 1 ? (value[0] as Single) : value;
    return Array.isArray(single) ? undefined : toSingle(single as Single, typeName);
  }
  const items = (Array.isArray(value) ? value : toItems(value as Single)) as readonly Single[];
  const typed = items.map((item) => toSingle(item, typeName));
  return typed.includes(undefined) ? undefined : (typed as readonly string[]);
}

function toItems(value: Single): readonly unknown[] {
  return typeof value === "string" && /^\s*\[.*\]\s*$/s.test(value) ? parseListText(value) : [value];
}

function toSingle(value: Single, typeName: string): Single | undefined {
  if (typeName === "Int") return toNumber(value, /^-?\d+$/);
  if (typeName === "Float") return toNumber(value, /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/);
  if (typeName !== "Boolean") return String(value);
  if (typeof value === "boolean") return value;
  const text = String(value).toLowerCase();
  return text === "true" || text === "false" ? text === "true" : undefined;
}

function toNumber(value: Single, pattern: RegExp): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "string" && pattern.test(value.trim()) ? Number(value) : undefined;
}
