import { toLineRange } from "./parse-lines.js";
import type { DocumentEntry, EvidenceEntry } from "./records.js";
import type { Report } from "./report.js";
import type { SchemaIndex } from "./schema-index.js";
import { describeNode, type YamlNode, type YamlScalar } from "./yaml-tree.js";

/** Id of the passage that runs over these lines of a document. */
export function toPassageId(schema: SchemaIndex, documentSlug: string, firstLine: number, lastLine: number): string {
  return `${schema.evidencePrefix}:${documentSlug}.${firstLine}-${lastLine}`;
}

/**
 * The passages named by the value of `evidence`: a range of lines of the document at hand, an id of a passage of any
 * document, or a list of these. A passage named twice counts once; what is neither is reported.
 *
 * @param document the document whose file this is; absent in entity files, where only ids can be used
 */
export function parseEvidence(
  node: YamlNode,
  document: DocumentEntry | undefined,
  schema: SchemaIndex,
  report: Report,
): readonly EvidenceEntry[] {
  const items = node.type === "list" ? node.items : [node];
  const found = new Map<string, EvidenceEntry>();
  for (const item of items) {
    const entry = parseItem(item, document, schema, report);
    if (entry !== undefined && !found.has(entry.id)) found.set(entry.id, entry);
  }
  return [...found.values()];
}

function parseItem(
  node: YamlNode,
  document: DocumentEntry | undefined,
  schema: SchemaIndex,
  report: Report,
): EvidenceEntry | undefined {
  const range = toLineRange(node);
  if (range !== undefined && document !== undefined) {
    const id = toPassageId(schema, document.slug, range.firstLine, range.lastLine);
    return { ...range, id, documentId: document.id.text };
  }
  const passage = node.type === "scalar" ? parsePassageId(node, schema) : undefined;
  if (passage === undefined) reportEvidence(node, range !== undefined, schema, report);
  return passage;
}

function parsePassageId(node: YamlScalar, schema: SchemaIndex): EvidenceEntry | undefined {
  const prefix = `${schema.evidencePrefix}:`;
  const dot = node.text.lastIndexOf(".");
  if (!node.text.startsWith(prefix) || dot < 0) return undefined;
  const range = toLineRange({ ...node, text: node.text.slice(dot + 1) });
  if (range === undefined) return undefined;
  const slug = node.text.slice(prefix.length, dot);
  const id = toPassageId(schema, slug, range.firstLine, range.lastLine);
  return { ...range, node, id, documentId: `${schema.documentPrefix}:${slug}` };
}

function reportEvidence(node: YamlNode, isRange: boolean, schema: SchemaIndex, report: Report): void {
  const example = `${schema.evidencePrefix}:<document slug>.12-14`;
  if (isRange) {
    const message = `Lines ${describeNode(node)} are given as evidence, but this file belongs to no document.`;
    report.error(
      node,
      "BAD_EVIDENCE",
      message,
      `Name the passage in full, as in ${example}, or move the item to the document's file.`,
    );
    return;
  }
  const fix = `Write lines as in 243-255, the first not after the last, or a passage's id as in ${example}.`;
  report.error(node, "BAD_EVIDENCE", `Expected evidence and found ${describeNode(node)}.`, fix);
}
