import type { Section } from "../dataset/dataset.js";
import { toYamlText } from "../dataset/to-yaml-text.js";
import type { Ontology } from "../ontology/ontology.js";
import type { DraftDocument, DraftStatement } from "./draft.js";
import { createPlacedLines, type PlacedLines } from "./placed-lines.js";

/** A statement of a document's file, and where in the documents it is said: lines of this one, or ids of passages. */
export interface EvidencedStatement {
  readonly statement: DraftStatement;
  readonly evidence: readonly string[];
}

/** The file of a document: its text, outline, passages and statements. */
export function toDocumentFile(
  document: DraftDocument,
  statements: readonly EvidencedStatement[],
  ontology: Ontology,
): PlacedLines {
  const file = createPlacedLines(`documents/${document.slug}.yaml`);
  addHead(file, document);
  if (statements.length > 0) file.add("statements:", { document });
  for (const statement of statements) addStatement(file, statement, ontology);
  return file;
}

function addHead(file: PlacedLines, document: DraftDocument): void {
  const { id, file: name, sha256, lines, pages, sections, passages } = document;
  file.add(`document: ${id}`, { document });
  file.add(`source: { file: ${toYamlText(name)}, sha256: ${toYamlText(sha256)}, lines: ${lines} }`, { document });
  if (pages.length > 0) file.add(`pages: [${pages.join(", ")}]`, { document });
  if (sections.length > 0) file.add("sections:", { document });
  for (const section of sections) file.add(`  - { ${toSectionText(section)} }`, { document, section });
  if (passages.size > 0) file.add("passages:", { document });
  for (const passage of passages) {
    const range = toRange(passage.firstLine, passage.lastLine);
    file.add(`  - { lines: ${range}, fingerprint: ${toYamlText(passage.fingerprint)} }`, { document, passage });
  }
}

const told = ["name", "nameZh", "skipped", "withheld"] as const;

function toSectionText(section: Section): string {
  const texts = told
    .filter((key) => section[key] !== undefined)
    .map((key) => `${key}: ${toYamlText(String(section[key]))}`);
  const path = toYamlText(section.path.map(String));
  return [`path: ${path}`, `lines: ${toRange(section.firstLine, section.lastLine)}`, ...texts].join(", ");
}

/** Lines as they are written: `243-255`, or `243` for one line. */
export function toRange(firstLine: number, lastLine: number): string {
  return firstLine === lastLine ? `${firstLine}` : `${firstLine}-${lastLine}`;
}

function addStatement(file: PlacedLines, { statement, evidence }: EvidencedStatement, ontology: Ontology): void {
  const { subject, relation, object, properties, key, conflictsWith } = statement;
  file.add(`  - subject: ${subject.id}`, { statement });
  file.add(`    ${relation.field}: ${object.id}`, { statement });
  for (const { name } of ontology.statementProperties) {
    const value = properties.get(name);
    if (value !== undefined) file.add(`    ${name}: ${toYamlText(value)}`, { statement, property: name });
  }
  if (key !== undefined) file.add(`    key: ${toYamlText(key)}`, { statement });
  if (conflictsWith.length > 0) file.add(`    conflictsWith: ${toYamlText(conflictsWith)}`, { statement });
  const [first] = evidence;
  file.add(`    evidence: ${evidence.length === 1 ? first : `[${evidence.join(", ")}]`}`, { statement });
}
