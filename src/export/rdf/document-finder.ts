import type { NodeRecord, StatementRecord } from "../../dataset/dataset.js";
import type { ExportGraph } from "../export-graph.js";

/** In which documents evidence stands. */
export interface DocumentFinder {
  ofPassage(passage: NodeRecord): string | undefined;
  /** Each document once, in the order of the evidence; never empty: undefined where none is recorded. */
  ofStatement(statement: StatementRecord): Iterable<string | undefined>;
}

/** Finds documents by the property with which passages refer to them. */
export function createDocumentFinder({ ontology, findNode }: ExportGraph): DocumentFinder {
  const evidence = ontology.kindByName[ontology.evidenceKind];
  const property = evidence?.properties.find(({ reference }) => reference?.kind === ontology.documentKind)?.name ?? "";
  const ofPassage = ({ properties }: NodeRecord) => properties[property] as string | undefined;
  return {
    ofPassage,
    ofStatement: ({ evidence }) => {
      const documents = new Set<string | undefined>();
      for (const id of evidence) {
        const passage = findNode(id);
        documents.add(passage && ofPassage(passage));
      }
      return documents;
    },
  };
}
