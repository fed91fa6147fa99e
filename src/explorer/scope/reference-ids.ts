import type { StatementProperties } from "../api/shapes.ts";

/** The ids that a statement property holds, be it one, several or none. */
export function toReferenceIds(properties: StatementProperties, name: string): readonly string[] {
  const value = properties[name];
  if (Array.isArray(value)) return value as readonly string[];
  return typeof value === "string" ? [value] : [];
}
