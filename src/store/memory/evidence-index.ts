import type { Ontology } from "../../ontology/ontology.js";
import type { NodeTable } from "./node-table.js";
import type { StatementTable } from "./statement-table.js";

/** What rests on which passage, and where passages stand. */
export interface EvidenceIndex {
  /** Ordinals of the statements with evidence in a passage, ascending. */
  statementsOf(passageId: string): readonly number[];
  /** Id of the document in which a passage stands, where it is known. */
  findDocument(passageId: string): string | undefined;
}

/** The index over the `evidence` column. */
export function createEvidenceIndex(nodes: NodeTable, statements: StatementTable, ontology: Ontology): EvidenceIndex {
  const statementsByPassage = groupByPassage(statements);
  const documentProperty = ontology.kindByName[ontology.evidenceKind]?.properties.find(
    (property) => property.reference?.kind === ontology.documentKind,
  )?.name;
  return {
    statementsOf: (passageId) => statementsByPassage.get(passageId) ?? [],
    findDocument: (passageId) => {
      const passage = nodes.find(passageId);
      if (passage < 0 || documentProperty === undefined) return undefined;
      const document = nodes.record(passage).properties[documentProperty];
      return typeof document === "string" ? document : undefined;
    },
  };
}

function groupByPassage(statements: StatementTable): Map<string, number[]> {
  const byPassage = new Map<string, number[]>();
  for (let ordinal = 0; ordinal < statements.size; ordinal++) {
    for (const passage of statements.value(ordinal, "evidence") as readonly string[]) {
      const group = byPassage.get(passage);
      if (group?.at(-1) === ordinal) continue;
      if (group) group.push(ordinal);
      else byPassage.set(passage, [ordinal]);
    }
  }
  return byPassage;
}
