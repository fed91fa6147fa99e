import type { DataFile } from "../dataset/data-file.js";
import { createSchemaIndex } from "../dataset/schema-index.js";
import type { Ontology } from "../ontology/ontology.js";
import { KnownError } from "../shared/known-error.js";
import type { Draft, DraftDocument, DraftStatement } from "./draft.js";
import { toImportDocuments } from "./import-document.js";
import type { LineOwner } from "./placed-lines.js";
import { type EvidencedStatement, toDocumentFile, toRange } from "./to-document-file.js";
import { toEntityFiles } from "./to-entity-files.js";

/** A world as files, none of them written yet. */
export interface LaidOutWorld {
  /** Those of the data folder. */
  readonly data: readonly DataFile[];
  /** Texts of documents that the import made, by the names of their files. */
  readonly texts: ReadonlyMap<string, string>;
  /** Statements that rest on documents of the import's own. */
  readonly restingOnImport: number;
  ownerAt(file: string, line: number): LineOwner | undefined;
}

/** The document that stands for the import itself. */
export interface ImportOptions {
  /** Its id; undefined where none was given. */
  readonly document: string | undefined;
  /** The files that were imported, by name. */
  readonly files: readonly string[];
}

/**
 * The files of a draft. Statements whose evidence all stands in documents of the draft keep it; the others rest on lines
 * of a document of the import's own, which becomes an entity of the draft.
 *
 * @throws KnownError DOCUMENT_NEEDED, DOCUMENT_TAKEN
 */
export function layOutWorld(draft: Draft, ontology: Ontology, options: ImportOptions): LaidOutWorld {
  const findEvidence = createEvidenceFinder(draft, ontology);
  const byDocument = new Map<DraftDocument, EvidencedStatement[]>();
  for (const document of draft.documents.values()) byDocument.set(document, []);
  const others: DraftStatement[] = [];
  for (const statement of draft.statements) {
    const found = findEvidence(statement);
    if (found === undefined) others.push(statement);
    else byDocument.get(found.document)?.push({ statement, evidence: found.evidence });
  }
  const made =
    others.length === 0 ? [] : toImportDocuments(getDocumentId(others.length, draft, ontology, options), others);
  for (const { document, statements } of made) {
    const lines = [...statements].map(([statement, line]) => ({ statement, evidence: [String(line)] }));
    byDocument.set(document, lines);
  }
  declareDocuments(
    made.map(({ document }) => document.id),
    draft,
    ontology,
    options,
  );
  const placed = [
    ...toEntityFiles(draft.entities.values()),
    ...[...byDocument].map(([document, statements]) => toDocumentFile(document, statements, ontology)),
  ];
  const byPath = new Map(placed.map((file) => [file.path, file]));
  return {
    data: placed.map((file) => file.toFile()),
    texts: new Map(made.map(({ document, text }) => [document.file, text])),
    restingOnImport: others.length,
    ownerAt: (file, line) => byPath.get(file)?.ownerAt(line),
  };
}

/** Finds the passages of a statement, written for the file of the document in which the first of them stands. */
function createEvidenceFinder({ documents }: Draft, ontology: Ontology) {
  const { evidencePrefix } = createSchemaIndex(ontology);
  const places = new Map<string, { readonly document: DraftDocument; readonly range: string }>();
  for (const document of documents.values()) {
    for (const { firstLine, lastLine } of document.passages) {
      const id = `${evidencePrefix}:${document.slug}.${firstLine}-${lastLine}`;
      places.set(id, { document, range: toRange(firstLine, lastLine) });
    }
  }
  return ({ evidence }: DraftStatement) => {
    const first = places.get(evidence[0] ?? "");
    if (first === undefined || !evidence.every((id) => places.has(id))) return undefined;
    const written = evidence.map((id) => {
      const place = places.get(id);
      return place?.document === first.document ? place.range : id;
    });
    return { document: first.document, evidence: written };
  };
}

function getDocumentId(count: number, draft: Draft, ontology: Ontology, { document }: ImportOptions): string {
  const prefix = createSchemaIndex(ontology).documentPrefix;
  if (document === undefined) {
    throw new KnownError(
      `${count} edges come without evidence that is in the file, and an edge without evidence does not load.`,
      {
        code: "DOCUMENT_NEEDED",
        suggestion: `Name the document that the import is to stand for, as in --document ${prefix}:my-import.`,
      },
    );
  }
  if (!document.startsWith(`${prefix}:`) || !/^[a-z0-9][a-z0-9.-]*$/.test(document.slice(prefix.length + 1))) {
    throw new KnownError(`"${document}" is no id of a document.`, {
      code: "DOCUMENT_NEEDED",
      suggestion: `Write ${prefix}, a colon and small letters, digits, dots and hyphens, as in ${prefix}:my-import.`,
    });
  }
  if (!draft.documents.has(document)) return document;
  throw new KnownError(`"${document}" is a document of the file already, with a text of its own.`, {
    code: "DOCUMENT_TAKEN",
    suggestion: "Name another with --document.",
  });
}

function declareDocuments(
  ids: readonly string[],
  { entities }: Draft,
  ontology: Ontology,
  options: ImportOptions,
): void {
  const kind = ontology.kindByName[ontology.documentKind];
  if (kind === undefined) return;
  for (const [id, { item }] of entities) if (item.startsWith("document ") && !ids.includes(id)) entities.delete(id);
  for (const [index, id] of ids.entries()) {
    if (entities.has(id)) continue;
    const part = index === 0 ? "" : `, part ${index + 1}`;
    const name = `${id.slice(id.indexOf(":") + 1)}: import of ${options.files.join(", ")}${part}`;
    entities.set(id, { id, kind, item: `document "${id}"`, properties: new Map([["name", name]]) });
  }
}
