import type { Dataset, NodeRecord, StatementRecord, Value } from "../../src/dataset/dataset.js";

/** A node whose name is the last part of its id unless another is given. */
export function node(id: string, kind: string, properties: Readonly<Record<string, Value>> = {}): NodeRecord {
  return { id, kind, properties: { name: id.slice(id.indexOf(":") + 1), aliases: [], ...properties } };
}

/** A stated statement with one piece of evidence unless others are given. */
export function statement(
  id: string,
  subject: string,
  relation: string,
  object: string,
  properties: Readonly<Record<string, Value>> = {},
): StatementRecord {
  const always = { evidence: ["place:1"], inferred: false, openList: false, conflictsWith: [] };
  return { id, subject, relation, object, ...always, ...properties };
}

/** A dataset whose parts are given in any order and stand in the order of their ids. */
export function buildDataset(
  parts: Partial<Pick<Dataset, "nodes" | "statements" | "passages" | "version">> = {},
): Dataset {
  return {
    version: parts.version ?? "0123456789abcdef",
    nodes: sortById(parts.nodes ?? []),
    statements: sortById(parts.statements ?? []),
    passages: sortById(parts.passages ?? []),
    sources: [],
    questions: [],
  };
}

function sortById<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}
