import type { StatementRecord, Value } from "../../dataset/dataset.js";
import type { Ontology } from "../../ontology/ontology.js";
import { createDictionaryColumn, type DictionaryColumn } from "./dictionary-column.js";
import { findOrdinal } from "./find-ordinal.js";
import type { NodeTable } from "./node-table.js";
import { sortById } from "./sort-by-id.js";
import { toNarrowArray, type UnsignedArray } from "./unsigned-array.js";

/** Every statement in columns, numbered in the order of its id: comparing ordinals is comparing ids. */
export interface StatementTable {
  readonly size: number;
  readonly ids: readonly string[];
  /** Node ordinals. */
  readonly subjects: Uint32Array;
  readonly objects: Uint32Array;
  /** Positions in `relationTypes`. */
  readonly relations: UnsignedArray;
  readonly relationTypes: readonly string[];
  /** By property name, the id left out. */
  readonly columns: ReadonlyMap<string, DictionaryColumn>;
  /** Ordinal of an id, -1 when there is none. */
  find(id: string): number;
  /** The statement as an object, made when first asked for; the same object ever after. */
  record(ordinal: number): StatementRecord;
  /** As `record`, but an object that is made anew is not kept: for walks over all of them. */
  peek(ordinal: number): StatementRecord;
  value(ordinal: number, property: string): Value | undefined;
}

/**
 * A table over statements whose ends are in the node table and whose relations are in the ontology.
 *
 * @throws Error when an end or a relation is unknown: a checked dataset has none
 */
export function createStatementTable(
  statements: Iterable<StatementRecord>,
  nodes: NodeTable,
  ontology: Ontology,
): StatementTable {
  const rows = sortById(statements);
  const ids = rows.map((row) => row.id);
  const relationTypes = ontology.relations.map((relation) => relation.type);
  const relationCodes = new Map(relationTypes.map((type, code) => [type, code]));
  const nodeOrdinals = new Map(nodes.ids.map((id, ordinal) => [id, ordinal]));
  const subjects = Uint32Array.from(rows, (row) => getKnown(nodeOrdinals.get(row.subject), row.subject, row));
  const objects = Uint32Array.from(rows, (row) => getKnown(nodeOrdinals.get(row.object), row.object, row));
  const relations = toNarrowArray(
    Uint32Array.from(rows, (row) => getKnown(relationCodes.get(row.relation), row.relation, row)),
    relationTypes.length,
  );
  const columns = toColumns(rows, ontology);
  const cache = new Map<number, StatementRecord>();

  const toRecord = (ordinal: number): StatementRecord => {
    const record: Record<string, Value | undefined> = {
      id: ids[ordinal],
      subject: nodes.ids[subjects[ordinal] as number],
      relation: relationTypes[relations[ordinal] as number],
      object: nodes.ids[objects[ordinal] as number],
    };
    for (const [property, column] of columns) {
      const value = column.get(ordinal);
      if (value !== undefined) record[property] = value;
    }
    return Object.freeze(record) as unknown as StatementRecord;
  };

  return {
    size: rows.length,
    ids,
    subjects,
    objects,
    relations,
    relationTypes,
    columns,
    find: (id) => findOrdinal(ids, id),
    record: (ordinal) => {
      const cached = cache.get(ordinal);
      if (cached) return cached;
      const record = toRecord(ordinal);
      cache.set(ordinal, record);
      return record;
    },
    peek: (ordinal) => cache.get(ordinal) ?? toRecord(ordinal),
    value: (ordinal, property) => (property === "id" ? ids[ordinal] : columns.get(property)?.get(ordinal)),
  };
}

function toColumns(rows: readonly StatementRecord[], ontology: Ontology): Map<string, DictionaryColumn> {
  const names = ontology.statementProperties.map((property) => property.name).filter((name) => name !== "id");
  return new Map(names.map((name) => [name, createDictionaryColumn(rows.map((row) => row[name]))]));
}

function getKnown(ordinal: number | undefined, name: string, row: StatementRecord): number {
  if (ordinal === undefined) throw new Error(`Statement ${row.id} names ${name}, which is unknown.`);
  return ordinal;
}
