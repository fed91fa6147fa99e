import type { NodeRecord } from "../../dataset/dataset.js";
import type { Labels, PropertyDefinition } from "../../ontology/ontology.js";
import type { ExportGraph } from "../export-graph.js";
import { asId, type ColumnGroup, inChinese, listSeparator, type TableColumn, toColumn } from "./table-column.js";

/** One thing to tell of a passage. */
interface PassageColumn {
  readonly column: TableColumn;
  /** Empty where there is nothing to tell. */
  of(passage: NodeRecord): string;
}

/**
 * Where the passages of a statement stand: document, section, lines, page, and how to cite them.
 *
 * What all passages of a statement have in common is told once, else once for each, in the order of the passages.
 */
export function toEvidenceGroup(graph: ExportGraph): ColumnGroup {
  const { findNode, ontology } = graph;
  const told = [...toDocumentColumns(graph), ...toPlaceColumns(graph), ...toNameColumns(graph)];
  const idColumn = toColumn(asId(toEvidenceLabels(graph)), 40);
  return {
    columns: [...told.map(({ column }) => column), idColumn],
    fill: (row, { evidence }) => {
      const passages = evidence.map((id) => findNode(id) ?? { id, kind: ontology.evidenceKind, properties: {} });
      for (const column of told) row.push(join(passages, column));
      row.push(evidence.join(listSeparator));
    },
  };
}

function join(passages: readonly NodeRecord[], column: PassageColumn): string {
  const [first, ...others] = passages.map((passage) => column.of(passage));
  if (others.every((other) => other === first)) return first ?? "";
  return `${first}${listSeparator}${others.join(listSeparator)}`;
}

function toEvidenceLabels({ ontology }: ExportGraph): Labels {
  return ontology.statementPropertyByName.evidence ?? { label: "evidence" };
}

function toNameColumns(graph: ExportGraph): PassageColumn[] {
  const labels = toEvidenceLabels(graph);
  return [
    { column: toColumn(labels, 40), of: ({ properties }) => String(properties.name ?? "") },
    { column: toColumn(inChinese(labels), 40), of: ({ properties }) => String(properties.nameZh ?? "") },
  ];
}

function toDocumentColumns({ findNode, ontology }: ExportGraph): PassageColumn[] {
  const property = findProperties(ontology.kindByName[ontology.evidenceKind]).find(
    ({ reference }) => reference?.kind === ontology.documentKind,
  );
  if (property === undefined) return [];
  const idOf = ({ properties }: NodeRecord) => String(properties[property.name] ?? "");
  const tell = (key: "name" | "nameZh") => (passage: NodeRecord) =>
    String(findNode(idOf(passage))?.properties[key] ?? "");
  return [
    { column: toColumn(property, 32), of: tell("name") },
    { column: toColumn(inChinese(property), 28), of: tell("nameZh") },
    { column: toColumn(asId(property), 32), of: idOf },
  ];
}

function toPlaceColumns({ ontology }: ExportGraph): PassageColumn[] {
  const properties = ontology.kindByName[ontology.evidenceKind]?.propertyByName ?? {};
  const { section, firstLine, page } = properties;
  const lines = { label: "lines", labelZh: "行" };
  return [
    ...(section ? [{ column: toColumn(section, 16), of: (passage: NodeRecord) => tellSection(passage) }] : []),
    ...(firstLine ? [{ column: toColumn(lines, 10), of: tellLines }] : []),
    ...(page ? [{ column: toColumn(page, 8), of: ({ properties: { page } }: NodeRecord) => String(page ?? "") }] : []),
  ];
}

function tellSection({ properties: { section } }: NodeRecord): string {
  return Array.isArray(section) ? section.join(" › ") : String(section ?? "");
}

function tellLines({ properties: { firstLine, lastLine } }: NodeRecord): string {
  if (firstLine === undefined) return "";
  return lastLine === undefined || lastLine === firstLine ? String(firstLine) : `${firstLine}–${lastLine}`;
}

function findProperties(kind: { readonly properties: readonly PropertyDefinition[] } | undefined) {
  return kind?.properties ?? [];
}
