import type { NodeRecord, Value } from "./dataset.js";
import type { DataRecords, DocumentEntry, EntityEntry } from "./records.js";
import { toValue } from "./to-value.js";

/** Nodes by id, their properties in the order of the schema. */
export function toNodes(records: DataRecords): NodeRecord[] {
  const documents = new Map(records.documents.map((document) => [document.id.text, document]));
  return records.entities
    .map((entity) => toNode(entity, documents.get(entity.id.text)))
    .filter((node) => node !== undefined)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function toNode({ id, shape, properties }: EntityEntry, document: DocumentEntry | undefined): NodeRecord | undefined {
  if (shape === undefined) return undefined;
  const rendition = toRenditionProperties(document);
  const values: Record<string, Value> = {};
  for (const { name, isList, isRequired } of shape.kind.properties) {
    const assignment = properties.get(name);
    const value = rendition[name] ?? (assignment && toValue(assignment));
    if (value !== undefined) values[name] = value;
    else if (isList && isRequired) values[name] = [];
  }
  return { id: id.text, kind: shape.kind.name, properties: values };
}

function toRenditionProperties(document: DocumentEntry | undefined): Readonly<Record<string, Value>> {
  const rendition = document?.rendition;
  if (rendition === undefined) return {};
  return {
    sourceFile: rendition.file.text,
    sourceHash: rendition.sha256.text,
    sourceLines: rendition.lines.value,
  };
}
