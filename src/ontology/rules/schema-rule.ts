import type { Diagnostic } from "../../shared/diagnostic.js";
import { findNearestName } from "../../shared/nearest-name.js";
import type { Place, SchemaSource } from "../schema-source.js";

/** One thing that must hold of every schema. */
export interface SchemaRule {
  /** The codes of the faults that it finds; each is explained in docs/errors.md. */
  readonly codes: readonly string[];
  readonly check: (schema: SchemaSource) => readonly Diagnostic[];
}

/** A fault at a place in a schema. */
export function toFault(at: Place, code: string, message: string, fix: string): Diagnostic {
  return { code, severity: "error", ...at, message, fix };
}

/** So many names are looked through for the nearest; no schema that people read has more. */
const maximumNames = 1000;

/** A fix that offers the nearest name, or says something else when none is near. */
export function toNameFix(name: string, names: Iterable<string>, otherwise: string): string {
  const nearest = findNearestName(name, [...names].slice(0, maximumNames));
  return nearest === undefined ? otherwise : `Did you mean "${nearest}"?`;
}

/** Items that share a key, in the order given; keys that only one item has are left out. */
export function findShared<T>(items: readonly T[], toKey: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(toKey(item));
    if (group === undefined) groups.set(toKey(item), [item]);
    else group.push(item);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Places in text, for a message that points elsewhere. */
export function formatPlace({ file, line }: Place): string {
  return `${file}:${line}`;
}
