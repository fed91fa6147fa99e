import type { NodeRecord } from "../../dataset/dataset.js";
import type { Ontology } from "../../ontology/ontology.js";
import { findOrdinal } from "./find-ordinal.js";
import { sortById } from "./sort-by-id.js";

/**
 * Every node, evidence included, numbered in the order of its id: comparing ordinals is comparing ids.
 */
export interface NodeTable {
  readonly size: number;
  readonly ids: readonly string[];
  readonly records: readonly NodeRecord[];
  /** Ordinal of an id, -1 when there is none. */
  find(id: string): number;
  record(ordinal: number): NodeRecord;
  /** Whether the node is of a kind that is walked, that is, not evidence. */
  isWalked(ordinal: number): boolean;
  /** Ordinals of a kind's nodes, ascending; empty for an unknown kind. */
  ofKind(kind: string): readonly number[];
}

/** A table over the nodes and passages of a dataset. */
export function createNodeTable(nodes: Iterable<NodeRecord>, ontology: Ontology): NodeTable {
  const records = sortById(nodes);
  const ids = records.map((record) => record.id);
  const byKind = groupByKind(records);
  return {
    size: records.length,
    ids,
    records,
    find: (id) => findOrdinal(ids, id),
    record: (ordinal) => records[ordinal] as NodeRecord,
    isWalked: (ordinal) => records[ordinal]?.kind !== ontology.evidenceKind,
    ofKind: (kind) => byKind.get(kind) ?? [],
  };
}

function groupByKind(records: readonly NodeRecord[]): Map<string, number[]> {
  const byKind = new Map<string, number[]>();
  for (const [ordinal, record] of records.entries()) {
    const ordinals = byKind.get(record.kind);
    if (ordinals) ordinals.push(ordinal);
    else byKind.set(record.kind, [ordinal]);
  }
  return byKind;
}
