import type { Dataset, NodeRecord, StatementRecord } from "../../dataset/dataset.js";
import type { Ontology } from "../../ontology/ontology.js";
import { toMeanLengths } from "../../shared/mean-lengths.js";
import type { TextLengths } from "../graph-store.js";

/** Records of a kind that are looked at; more would hardly change the mean. */
const sampleSize = 1_000;

/**
 * How long the texts of a dataset are, by some records of each kind, spread over all of them.
 *
 * @param statements stated and derived
 */
export function measureTexts(
  { nodes, passages }: Dataset,
  statements: readonly StatementRecord[],
  { kinds, evidenceKind }: Ontology,
): TextLengths {
  const byKind = new Map(kinds.map(({ name }): [string, NodeRecord[]] => [name, []]));
  for (const node of nodes) byKind.get(node.kind)?.push(node);
  const ofKinds = Array.from(byKind, ([kind, ofKind]) => {
    const records = sample(kind === evidenceKind ? passages : ofKind);
    return [kind, toMeanLengths(records.map(({ id, properties }) => ({ ...properties, id })))];
  });
  return { byKind: Object.fromEntries(ofKinds), ofStatements: toMeanLengths(sample(statements)) };
}

function sample<Row>(rows: readonly Row[]): readonly Row[] {
  const step = Math.max(1, Math.ceil(rows.length / sampleSize));
  return Array.from({ length: Math.ceil(rows.length / step) }, (_, at) => rows[at * step] as Row);
}
