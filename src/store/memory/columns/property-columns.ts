import type { Value } from "../../../dataset/dataset.js";
import { type DictionaryColumn, openColumn, type PackedColumn, packColumn } from "./dictionary-column.js";

/** A property's name and its values. */
export type PackedProperty = readonly [name: string, values: PackedColumn];

/** Columns by property name, in the order that records name them. */
export type PropertyColumns = ReadonlyMap<string, DictionaryColumn>;

/** Packs what rows hold, property by property: first those named, in that order, then others; those without any value are left out. */
export function packProperties(
  rows: readonly Readonly<Record<string, Value | undefined>>[],
  names: readonly string[],
  except: readonly string[] = [],
): PackedProperty[] {
  const found = new Set<string>();
  for (const row of rows) for (const name in row) if (row[name] !== undefined) found.add(name);
  const known = new Set(names);
  const ordered = [...names, ...[...found].filter((name) => !known.has(name))];
  return ordered
    .filter((name) => found.has(name) && !except.includes(name))
    .map((name) => [name, packColumn(rows.map((row) => row[name]))]);
}

/**
 * The columns over packed properties.
 *
 * @throws UnfitColumnsError when they do not fit together
 */
export function openProperties(properties: readonly PackedProperty[], rowCount: number): PropertyColumns {
  return new Map(properties.map(([name, values]) => [name, openColumn(values, rowCount)]));
}
