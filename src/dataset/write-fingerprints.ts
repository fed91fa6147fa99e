import { renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Ontology } from "../ontology/ontology.js";
import { compareDiagnostics, type Diagnostic } from "../shared/diagnostic.js";
import { removeLeftovers, toPathBeside } from "../shared/write-beside.js";
import { isNdjson } from "./data-file.js";
import { toTextWithPassageLines } from "./edit-passage-lines.js";
import { toTextWithPassages } from "./edit-passages.js";
import { loadDataset } from "./load-dataset.js";
import { parseRecords } from "./parse-records.js";
import { toDiagnostic } from "./placed-text.js";
import { planPassages } from "./plan-passages.js";
import { readDataFiles } from "./read-data.js";
import { readSourceTexts } from "./read-sources.js";
import type { DataRecords, DocumentEntry, EvidenceEntry } from "./records.js";
import { createSchemaIndex } from "./schema-index.js";
import { toPlaces } from "./to-places.js";
import { toSources } from "./to-sources.js";

export interface FingerprintOptions {
  /** Take the fingerprint of changed passages again. */
  readonly isUpdating?: boolean;
  /** Take out passages that are no evidence; refused while the data has errors, which could hide their use. */
  readonly isPruning?: boolean;
}

/** What was done to the `passages` blocks of a data folder. */
export interface FingerprintResult {
  /** Files written, relative to the working directory. */
  readonly written: readonly string[];
  readonly added: number;
  /** Passages that read otherwise than recorded: renewed when updating, else left as they are. */
  readonly changed: number;
  /** Passages that are no evidence: taken out when pruning, else left as they are. */
  readonly unused: number;
  /** What keeps a file, a text or the pruning from being done; the rest is done. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Takes the fingerprint of every passage that is used as evidence and has none yet, and writes it down.
 *
 * Only the `passages` block of a document file changes, or its lines of passages. A file is replaced in one step, never left half written.
 *
 * @param directory the data folder
 * @param sourcesDirectory the folder with the source texts
 */
export function writeFingerprints(
  directory: string,
  sourcesDirectory: string,
  ontology: Ontology,
  { isUpdating = false, isPruning = false }: FingerprintOptions = {},
): FingerprintResult {
  const files = readDataFiles(directory);
  const schema = createSchemaIndex(ontology);
  const { records, diagnostics: faults } = parseRecords(files, schema);
  const read = readSourceTexts(sourcesDirectory, toSources(records.documents), toPlaces(records, [], schema));
  const doubts = isPruning ? loadDataset(files, ontology).diagnostics.filter(hidesUse) : [];
  const options = { isUpdating, isPruning: isPruning && doubts.length === 0 };
  const diagnostics = [...(doubts.length > 0 ? doubts : faults), ...read.diagnostics];
  const evidence = groupEvidence(records);
  const result = { written: [] as string[], added: 0, changed: 0, unused: 0 };
  for (const document of records.documents) {
    const lines = read.texts.get(document.id.text);
    if (lines === undefined) continue;
    const plan = planPassages(document.passages, evidence.get(document.id.text) ?? [], lines, options);
    const edit = isNdjson(document.source) ? toTextWithPassageLines : toTextWithPassages;
    const text = plan.isChanging ? edit(document.source, document.node, plan.passages) : undefined;
    if (plan.isChanging && text === undefined) diagnostics.push(toNoBlock(document));
    if (text !== undefined) {
      writeInOneStep(join(directory, document.source.path), text);
      result.written.push(document.source.file);
    }
    result.added += text === undefined ? 0 : plan.added;
    result.changed += plan.changed;
    result.unused += plan.unused;
  }
  return { ...result, diagnostics: diagnostics.sort(compareDiagnostics) };
}

function hidesUse({ severity, code }: Diagnostic): boolean {
  return severity === "error" && code !== "MISSING_FINGERPRINT";
}

function groupEvidence(records: DataRecords): ReadonlyMap<string, readonly EvidenceEntry[]> {
  const byId = new Map(records.statements.flatMap(({ context }) => context.evidence).map((entry) => [entry.id, entry]));
  const byDocument = new Map<string, EvidenceEntry[]>();
  for (const entry of byId.values()) {
    const others = byDocument.get(entry.documentId);
    if (others === undefined) byDocument.set(entry.documentId, [entry]);
    else others.push(entry);
  }
  return byDocument;
}

function toNoBlock({ node }: DocumentEntry): Diagnostic {
  return toDiagnostic(node, {
    code: "NO_PASSAGES_BLOCK",
    message: "The file is one mapping between braces, in which passages cannot be written.",
    fix: "Write its keys one below the other without braces.",
  });
}

function writeInOneStep(path: string, text: string): void {
  // Hidden, so that whoever reads the folder meanwhile passes it over.
  const beside = join(dirname(path), ".fingerprint");
  removeLeftovers(beside);
  const temporary = toPathBeside(beside);
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}
