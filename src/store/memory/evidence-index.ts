import type { Value } from "../../dataset/dataset.js";
import type { Ontology } from "../../ontology/ontology.js";
import { requireBelow, requireStarts } from "./columns/require-fit.js";
import { toStarts } from "./columns/unsigned-array.js";
import type { NodeTable } from "./node-table.js";
import type { StatementTable } from "./statement-table.js";

/** What rests on which passage, and where passages stand. */
export interface EvidenceIndex {
  /** Ordinals of the statements with evidence in a passage, ascending. */
  statementsOf(passageId: string): Uint32Array;
  /** Id of the document in which a passage stands, where it is known. */
  findDocument(passageId: string): string | undefined;
}

/** The statements on each passage in turn, passage by passage in the order of their ids. */
export interface PackedEvidence {
  readonly starts: Uint32Array;
  readonly statements: Uint32Array;
}

/** Packs what the `evidence` column says; what is no passage of the dataset is left out. */
export function packEvidence(nodes: NodeTable, statements: StatementTable, ontology: Ontology): PackedEvidence {
  const byPassage = Array.from(nodes.ofKind(ontology.evidenceKind), (): number[] => []);
  const evidence = statements.columns.get("evidence");
  const passagesOfCode = Array.from({ length: evidence?.codeCount ?? 0 }, (_, code) =>
    toRows(evidence?.toValue(code), nodes, ontology),
  );
  for (const [statement, code] of evidence?.codes.entries() ?? []) {
    for (const passage of passagesOfCode[code] ?? []) byPassage[passage]?.push(statement);
  }
  const lengths = byPassage.map((group) => group.length);
  return { starts: toStarts(lengths, lengths.length), statements: Uint32Array.from(byPassage.flat()) };
}

/** Places of passages among the evidence, each once. */
function toRows(passageIds: Value | undefined, nodes: NodeTable, ontology: Ontology): readonly number[] {
  if (typeof passageIds !== "object") return [];
  const ordinals = (passageIds as readonly string[])
    .map(nodes.find)
    .filter((node) => node >= 0 && nodes.kind(node) === ontology.evidenceKind);
  return [...new Set(ordinals)].map(nodes.row);
}

/**
 * The index over packed evidence.
 *
 * @throws UnfitColumnsError when it does not fit the tables
 */
export function openEvidence(
  { starts, statements: ordinals }: PackedEvidence,
  nodes: NodeTable,
  statements: StatementTable,
  ontology: Ontology,
): EvidenceIndex {
  requireStarts(starts, nodes.ofKind(ontology.evidenceKind).length, ordinals.length, "starts of evidence");
  requireBelow(ordinals, statements.size, "statements with evidence");
  const documentProperty = ontology.kindByName[ontology.evidenceKind]?.properties.find(
    (property) => property.reference?.kind === ontology.documentKind,
  )?.name;
  const findPassage = (id: string) => {
    const node = nodes.find(id);
    return node >= 0 && nodes.kind(node) === ontology.evidenceKind ? node : undefined;
  };
  return {
    statementsOf: (passageId) => {
      const passage = findPassage(passageId);
      if (passage === undefined) return none;
      const row = nodes.row(passage);
      return ordinals.subarray(starts[row], starts[row + 1]);
    },
    findDocument: (passageId) => {
      const passage = findPassage(passageId);
      if (passage === undefined || documentProperty === undefined) return undefined;
      const document = nodes.value(passage, documentProperty);
      return typeof document === "string" ? document : undefined;
    },
  };
}

const none = new Uint32Array(0);
