import type { Dataset, StatementRecord } from "../../dataset/dataset.js";
import type { Ontology } from "../../ontology/ontology.js";
import type { StatedCounts, StoreCounts } from "../graph-store.js";
import { measureTexts } from "./measure-texts.js";

/**
 * What a store over a dataset holds, counted; kinds and relations without any are there with 0, the evidence kind is not.
 *
 * @param statements stated and derived
 */
export function countStore(dataset: Dataset, statements: readonly StatementRecord[], ontology: Ontology): StoreCounts {
  const { kinds, relations } = ontology;
  const byKind = Object.fromEntries(kinds.filter((kind) => !kind.isEvidence).map(({ name }) => [name, 0]));
  for (const { kind } of dataset.nodes) byKind[kind] = (byKind[kind] ?? 0) + 1;
  const byRelation = Object.fromEntries(relations.map(({ type }) => [type, 0]));
  for (const { relation } of statements) byRelation[relation] = (byRelation[relation] ?? 0) + 1;
  return {
    nodes: dataset.nodes.length,
    statements: statements.length,
    inferred: count(statements, ({ inferred }) => inferred),
    passages: dataset.passages.length,
    byKind,
    byRelation,
    stated: countStated(dataset.statements),
    texts: measureTexts(dataset, statements, ontology),
  };
}

function countStated(statements: readonly StatementRecord[]): StatedCounts {
  return {
    all: statements.length,
    withEvidence: count(statements, ({ evidence }) => evidence.length > 0),
    singleSourced: count(statements, ({ evidence }) => evidence.length === 1),
    openLists: count(statements, ({ openList }) => openList),
    inConflict: count(statements, ({ conflictsWith }) => conflictsWith.length > 0),
  };
}

function count(statements: readonly StatementRecord[], holds: (statement: StatementRecord) => boolean): number {
  let found = 0;
  for (const statement of statements) if (holds(statement)) found++;
  return found;
}
