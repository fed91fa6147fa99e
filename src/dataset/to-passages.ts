import type { NodeRecord, SourceDocument } from "./dataset.js";
import { toPassageId } from "./parse-evidence.js";
import type { DocumentEntry, PassageEntry } from "./records.js";
import type { SchemaIndex } from "./schema-index.js";
import { findInnermostSection, findPage } from "./to-sources.js";

/**
 * The passages of the documents as nodes of the evidence kind, by id.
 *
 * @param sources outlines of the documents
 * @param nodes holds the documents' names
 */
export function toPassages(
  documents: readonly DocumentEntry[],
  sources: readonly SourceDocument[],
  nodes: readonly NodeRecord[],
  schema: SchemaIndex,
): NodeRecord[] {
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const documentIds = new Set(documents.map(({ id }) => id.text));
  const nodeById = new Map(nodes.filter(({ id }) => documentIds.has(id)).map((node) => [node.id, node]));
  return documents
    .flatMap((document) => {
      const source = sourceById.get(document.id.text);
      const node = nodeById.get(document.id.text);
      if (source === undefined || node === undefined) return [];
      return document.passages.map((passage) => toPassage(passage, document.slug, source, node, schema));
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function toPassage(
  { lines, fingerprint }: PassageEntry,
  slug: string,
  source: SourceDocument,
  document: NodeRecord,
  schema: SchemaIndex,
): NodeRecord {
  const { firstLine, lastLine } = lines;
  const section = findInnermostSection(source, firstLine)?.path ?? [];
  const page = findPage(source, firstLine);
  const { name, nameZh } = document.properties;
  const range = firstLine === lastLine ? `${firstLine}` : `${firstLine}–${lastLine}`;
  const english = [name, section.join(" "), `${firstLine === lastLine ? "line" : "lines"} ${range}`];
  const chinese = [nameZh ?? name, section.join(" "), `第 ${range} 行`];
  return {
    id: toPassageId(schema, slug, firstLine, lastLine),
    kind: schema.ontology.evidenceKind,
    properties: {
      name: english.filter((part) => part !== "").join(", "),
      nameZh: chinese.filter((part) => part !== "").join("，"),
      aliases: [],
      documentId: source.id,
      section,
      firstLine,
      lastLine,
      ...(page === undefined ? {} : { page }),
      fingerprint: fingerprint.text,
    },
  };
}
