import type { StatementRecord, Value } from "../../dataset/dataset.js";
import type { Ontology } from "../../ontology/ontology.js";
import { openIds, type PackedIds, packIds } from "./columns/id-pool.js";
import {
  openProperties,
  type PackedProperty,
  type PropertyColumns,
  packProperties,
} from "./columns/property-columns.js";
import { requireBelow, requireLength } from "./columns/require-fit.js";
import { toNarrowArray, type UnsignedArray } from "./columns/unsigned-array.js";
import type { NodeTable } from "./node-table.js";
import { createRecordCache } from "./record-cache.js";
import { sortById } from "./sort-by-id.js";

/** Every statement in columns, numbered in the order of its id: comparing ordinals is comparing ids. */
export interface StatementTable {
  readonly size: number;
  id(ordinal: number): string;
  /** Node ordinals. */
  readonly subjects: Uint32Array;
  readonly objects: Uint32Array;
  /** Positions in `relationTypes`. */
  readonly relations: UnsignedArray;
  readonly relationTypes: readonly string[];
  /** By property name, the id and properties without any value left out. */
  readonly columns: PropertyColumns;
  /** Ordinal of an id, -1 when there is none. */
  find(id: string): number;
  /** The statement as a frozen object, made when first asked for and kept for a while. */
  record(ordinal: number): StatementRecord;
  /** As `record`, but made anew and not kept: for walks over all of them. */
  peek(ordinal: number): StatementRecord;
  value(ordinal: number, property: string): Value | undefined;
}

/** The statements as bytes: ids in order, ends, relations, and properties in columns. */
export interface PackedStatements {
  readonly ids: PackedIds;
  readonly subjects: Uint32Array;
  readonly objects: Uint32Array;
  readonly relations: UnsignedArray;
  readonly properties: readonly PackedProperty[];
}

/**
 * Packs statements whose ends are in the node table and whose relations are in the ontology.
 *
 * @throws Error when an end or a relation is unknown: a checked dataset has none
 */
export function packStatements(
  statements: Iterable<StatementRecord>,
  nodes: NodeTable,
  ontology: Ontology,
): PackedStatements {
  const rows = sortById(statements);
  const nodeOrdinals = new Map(Array.from({ length: nodes.size }, (_, ordinal) => [nodes.id(ordinal), ordinal]));
  const relationCodes = new Map(ontology.relations.map(({ type }, code) => [type, code]));
  const names = ontology.statementProperties.map((property) => property.name);
  return {
    ids: packIds(rows.map(({ id }) => id)),
    subjects: Uint32Array.from(rows, (row) => getKnown(nodeOrdinals, row.subject, row)),
    objects: Uint32Array.from(rows, (row) => getKnown(nodeOrdinals, row.object, row)),
    relations: toNarrowArray(
      Uint32Array.from(rows, (row) => getKnown(relationCodes, row.relation, row)),
      relationCodes.size,
    ),
    properties: packProperties(rows, names, ["id", "subject", "relation", "object"]),
  };
}

function getKnown(ordinals: ReadonlyMap<string, number>, name: string, row: StatementRecord): number {
  const ordinal = ordinals.get(name);
  if (ordinal === undefined) throw new Error(`Statement ${row.id} names ${name}, which is unknown.`);
  return ordinal;
}

/**
 * The table over packed statements.
 *
 * @throws UnfitColumnsError when they do not fit together
 */
export function openStatements(packed: PackedStatements, nodes: NodeTable, ontology: Ontology): StatementTable {
  const { subjects, objects, relations } = packed;
  const ids = openIds(packed.ids);
  const relationTypes = ontology.relations.map(({ type }) => type);
  for (const ends of [subjects, objects, relations]) requireLength(ends, ids.size, "ends and relations");
  for (const ends of [subjects, objects]) requireBelow(ends, nodes.size, "ends");
  requireBelow(relations, relationTypes.length, "relations");
  const columns = openProperties(packed.properties, ids.size);

  const peek = (ordinal: number): StatementRecord => {
    const record: Record<string, Value | undefined> = {
      id: ids.get(ordinal),
      subject: nodes.id(subjects[ordinal] as number),
      relation: relationTypes[relations[ordinal] as number],
      object: nodes.id(objects[ordinal] as number),
    };
    for (const [property, column] of columns) {
      const value = column.get(ordinal);
      if (value !== undefined) record[property] = value;
    }
    return Object.freeze(record) as unknown as StatementRecord;
  };

  return {
    size: ids.size,
    id: ids.get,
    subjects,
    objects,
    relations,
    relationTypes,
    columns,
    find: ids.findSorted,
    record: createRecordCache(ids.size, peek),
    peek,
    value: (ordinal, property) => (property === "id" ? ids.get(ordinal) : columns.get(property)?.get(ordinal)),
  };
}
