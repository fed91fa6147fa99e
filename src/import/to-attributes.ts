import type { Value } from "../dataset/dataset.js";
import type { Attributes } from "./imported-graph.js";

/** Attributes from whatever a file holds: nothing for nulls and empty texts, objects as their JSON. */
export function toAttributes(members: Iterable<readonly [name: string, value: unknown]>): Attributes {
  const attributes: Record<string, Value> = Object.create(null);
  for (const [name, value] of members) {
    const known = toAttributeValue(value);
    if (known !== undefined) attributes[name] = known;
  }
  return attributes;
}

function toAttributeValue(value: unknown): Value | undefined {
  if (Array.isArray(value)) return toListValue(value);
  if (value === null || value === undefined || value === "") return undefined;
  return toSingleValue(value);
}

/** Lists hold values of one type; else the texts of all. */
function toListValue(items: readonly unknown[]): Value {
  const values = items.filter((item) => item !== null && item !== undefined && item !== "").map(toSingleValue);
  return values.every((value) => typeof value === "number") ? (values as readonly number[]) : values.map(String);
}

function toSingleValue(value: unknown): string | number | boolean {
  if (typeof value === "string") return toWellFormed(value);
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return value;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** Text that UTF-8 can hold: halves of surrogate pairs become U+FFFD. */
function toWellFormed(text: string): string {
  return /\p{Cs}/u.test(text) ? text.replace(/\p{Cs}/gu, "\ufffd") : text;
}
