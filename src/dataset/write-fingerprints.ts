import { renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Ontology } from "../ontology/ontology.js";
import type { Diagnostic } from "../shared/diagnostic.js";
import { type PassageLine, toTextWithPassages } from "./edit-passages.js";
import { fingerprintPassage } from "./fingerprint-passage.js";
import { parseRecords } from "./parse-records.js";
import { readDataFiles } from "./read-data.js";
import { readSourceTexts } from "./read-sources.js";
import type { DataRecords, DocumentEntry, EvidenceEntry, LineRange } from "./records.js";
import { createSchemaIndex } from "./schema-index.js";
import { toPlaces } from "./to-places.js";
import { toSources } from "./to-sources.js";

/** What was done to the `passages` blocks of a data folder. */
export interface FingerprintResult {
  /** Files written, relative to the working directory. */
  readonly written: readonly string[];
  readonly added: number;
  /** Passages that read otherwise than recorded: renewed with `isUpdating`, else left as they are. */
  readonly changed: number;
  /** Passages that are no evidence: taken out with `isPruning`, else left as they are. */
  readonly unused: number;
  /** What keeps a text or file from being read; its document is passed over. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Takes the fingerprint of every passage that is used as evidence and has none yet, and writes it down.
 *
 * Only the `passages` block of a document file changes. A file is replaced in one step, never left half written.
 *
 * @param directory the data folder
 * @param sourcesDirectory the folder with the source texts
 */
export function writeFingerprints(
  directory: string,
  sourcesDirectory: string,
  ontology: Ontology,
  { isUpdating = false, isPruning = false }: { readonly isUpdating?: boolean; readonly isPruning?: boolean } = {},
): FingerprintResult {
  const schema = createSchemaIndex(ontology);
  const { records, diagnostics } = parseRecords(readDataFiles(directory), schema);
  const places = toPlaces(records, [], schema);
  const read = readSourceTexts(sourcesDirectory, toSources(records.documents), places);
  const evidence = groupEvidence(records);
  const counts = { added: 0, changed: 0, unused: 0 };
  const written: string[] = [];
  for (const document of records.documents) {
    const lines = read.texts.get(document.id.text);
    if (lines === undefined) continue;
    const plan = planPassages(document, evidence.get(document.id.text) ?? [], lines, { isUpdating, isPruning });
    counts.added += plan.added;
    counts.changed += plan.changed;
    counts.unused += plan.unused;
    const text = toTextWithPassages(document.source, document.node, plan.passages);
    if (!plan.isChanged || text === document.source.text) continue;
    writeInOneStep(join(directory, document.source.path), text);
    written.push(document.source.file);
  }
  return { written, ...counts, diagnostics: [...diagnostics, ...read.diagnostics] };
}

function groupEvidence(records: DataRecords): ReadonlyMap<string, readonly EvidenceEntry[]> {
  const byId = new Map(records.statements.flatMap(({ context }) => context.evidence).map((entry) => [entry.id, entry]));
  const byDocument = new Map<string, EvidenceEntry[]>();
  for (const entry of byId.values()) {
    byDocument.set(entry.documentId, [...(byDocument.get(entry.documentId) ?? []), entry]);
  }
  return byDocument;
}

interface PassagePlan {
  readonly passages: readonly PassageLine[];
  readonly added: number;
  readonly changed: number;
  readonly unused: number;
  readonly isChanged: boolean;
}

function planPassages(
  document: DocumentEntry,
  evidence: readonly EvidenceEntry[],
  lines: readonly string[],
  { isUpdating, isPruning }: { readonly isUpdating: boolean; readonly isPruning: boolean },
): PassagePlan {
  const used = new Set(evidence.map(toRange));
  const known = document.passages.map((passage) => {
    const { firstLine, lastLine } = passage.lines;
    const found = fingerprintPassage(lines, firstLine, lastLine);
    const isChanged = found !== passage.fingerprint.text;
    const fingerprint = isUpdating ? found : passage.fingerprint.text;
    return { firstLine, lastLine, fingerprint, isChanged, isUsed: used.has(toRange(passage.lines)) };
  });
  const present = new Set(known.map(toRange));
  const added = evidence
    .filter((entry) => !present.has(toRange(entry)) && entry.lastLine <= lines.length)
    .map(({ firstLine, lastLine }) => ({
      firstLine,
      lastLine,
      fingerprint: fingerprintPassage(lines, firstLine, lastLine),
    }));
  const changed = known.filter((passage) => passage.isChanged).length;
  const unused = known.filter((passage) => !passage.isUsed).length;
  return {
    passages: [...known.filter((passage) => passage.isUsed || !isPruning), ...added],
    added: added.length,
    changed,
    unused,
    isChanged: added.length > 0 || (isUpdating && changed > 0) || (isPruning && unused > 0),
  };
}

function toRange({ firstLine, lastLine }: Pick<LineRange, "firstLine" | "lastLine">): string {
  return `${firstLine}-${lastLine}`;
}

function writeInOneStep(path: string, text: string): void {
  const temporary = join(dirname(path), `.fingerprint-${process.pid}.tmp`);
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}
