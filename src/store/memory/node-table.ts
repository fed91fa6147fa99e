import type { NodeRecord, Value } from "../../dataset/dataset.js";
import type { Ontology } from "../../ontology/ontology.js";
import {
  openProperties,
  type PackedProperty,
  type PropertyColumns,
  packProperties,
} from "./columns/property-columns.js";
import { requireBelow, requireLength } from "./columns/require-fit.js";
import { openTexts, type PackedTexts, packTexts } from "./columns/text-pool.js";
import { toNarrowArray, type UnsignedArray } from "./columns/unsigned-array.js";
import { keepOrdinals } from "./keep-ordinals.js";
import { createRecordCache } from "./record-cache.js";
import { sortById } from "./sort-by-id.js";

/**
 * Every node, evidence included, numbered in the order of its id: comparing ordinals is comparing ids.
 */
export interface NodeTable {
  readonly size: number;
  id(ordinal: number): string;
  /** The kind's name. */
  kind(ordinal: number): string;
  /** A property, or the id; without making the record. */
  value(ordinal: number, property: string): Value | undefined;
  /** Ordinal of an id, -1 when there is none. */
  find(id: string): number;
  /** The node as a frozen object, made when first asked for and kept for a while. */
  record(ordinal: number): NodeRecord;
  /** As `record`, but made anew and not kept: for walks over all of them. */
  peek(ordinal: number): NodeRecord;
  /** Whether the node is of a kind that is walked, that is, not evidence. */
  isWalked(ordinal: number): boolean;
  /** Ordinals of a kind's nodes, ascending; empty for an unknown kind. */
  ofKind(kind: string): readonly number[];
  /** The node's place among those of its kind. */
  row(ordinal: number): number;
}

/** The nodes as bytes: ids in order, the kind of each, and for each kind its properties in columns. */
export interface PackedNodes {
  readonly ids: PackedTexts;
  /** Positions in `kinds`. */
  readonly kindCodes: UnsignedArray;
  /** Those that have nodes. */
  readonly kinds: readonly PackedKind[];
}

interface PackedKind {
  readonly name: string;
  readonly columns: readonly PackedProperty[];
}

/** Packs nodes, evidence included, with the properties of each kind in the order of the schema. */
export function packNodes(nodes: Iterable<NodeRecord>, ontology: Ontology): PackedNodes {
  const records = sortById(nodes);
  const byKind = groupByKind(records);
  const codes = new Map([...byKind.keys()].map((name, code) => [name, code]));
  return {
    ids: packTexts(records.map(({ id }) => id)),
    kindCodes: toNarrowArray(
      Uint32Array.from(records, ({ kind }) => codes.get(kind) as number),
      codes.size,
    ),
    kinds: Array.from(byKind, ([name, ofKind]) => ({
      name,
      columns: packProperties(
        ofKind.map(({ properties }) => properties),
        ontology.kindByName[name]?.properties.map((property) => property.name) ?? [],
      ),
    })),
  };
}

function groupByKind(records: readonly NodeRecord[]): Map<string, NodeRecord[]> {
  const byKind = new Map<string, NodeRecord[]>();
  for (const record of records) {
    const ofKind = byKind.get(record.kind);
    if (ofKind) ofKind.push(record);
    else byKind.set(record.kind, [record]);
  }
  return byKind;
}

/**
 * The table over packed nodes.
 *
 * @throws UnfitColumnsError when they do not fit together
 */
export function openNodes({ ids: packedIds, kindCodes, kinds }: PackedNodes, ontology: Ontology): NodeTable {
  const ids = openTexts(packedIds);
  requireLength(kindCodes, ids.size, "kinds of nodes");
  requireBelow(kindCodes, kinds.length, "kinds of nodes");
  const { rows, ordinals } = numberRows(kindCodes, kinds.length);
  const columns = kinds.map((kind, code) => openProperties(kind.columns, (ordinals[code] as number[]).length));
  const codeOf = new Map(kinds.map(({ name }, code) => [name, code]));
  const evidenceCode = codeOf.get(ontology.evidenceKind);

  const kind = (ordinal: number) => (kinds[kindCodes[ordinal] as number] as PackedKind).name;
  const peek = (ordinal: number): NodeRecord => {
    const properties: Record<string, Value> = {};
    for (const [property, column] of columns[kindCodes[ordinal] as number] as PropertyColumns) {
      const value = column.get(rows[ordinal] as number);
      if (value !== undefined) properties[property] = value;
    }
    return Object.freeze({ id: ids.get(ordinal), kind: kind(ordinal), properties: Object.freeze(properties) });
  };

  return {
    size: ids.size,
    id: ids.get,
    kind,
    value: (ordinal, property) =>
      property === "id"
        ? ids.get(ordinal)
        : columns[kindCodes[ordinal] as number]?.get(property)?.get(rows[ordinal] as number),
    find: keepOrdinals(ids),
    record: createRecordCache(ids.size, peek),
    peek,
    isWalked: (ordinal) => kindCodes[ordinal] !== evidenceCode,
    ofKind: (name) => ordinals[codeOf.get(name) ?? -1] ?? [],
    row: (ordinal) => rows[ordinal] as number,
  };
}

/** The place of each node among those of its kind, and the ordinals of each kind's nodes. */
function numberRows(kindCodes: UnsignedArray, kindCount: number) {
  const ordinals = Array.from({ length: kindCount }, (): number[] => []);
  const rows = new Uint32Array(kindCodes.length);
  for (let ordinal = 0; ordinal < rows.length; ordinal++) {
    rows[ordinal] = (ordinals[kindCodes[ordinal] as number] as number[]).push(ordinal) - 1;
  }
  return { rows, ordinals };
}
