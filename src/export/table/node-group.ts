import type { StatementRecord } from "../../dataset/dataset.js";
import type { Labels } from "../../ontology/ontology.js";
import type { ExportGraph } from "../export-graph.js";
import { asId, type ColumnGroup, inChinese, toColumn } from "./table-column.js";

/** The node at an end of a statement: its names, its kind, its id. */
export function toNodeGroup(
  labels: Labels,
  idOf: (statement: StatementRecord) => string,
  { findNode, ontology }: ExportGraph,
): ColumnGroup {
  const kindLabels = { label: `${labels.label} kind`, labelZh: `${labels.labelZh}種類` };
  return {
    columns: [
      toColumn(labels, 28),
      toColumn(inChinese(labels), 20),
      toColumn(kindLabels, 14),
      toColumn(inChinese(kindLabels), 10),
      toColumn(asId(labels), 26),
    ],
    fill: (row, statement) => {
      const id = idOf(statement);
      const node = findNode(id);
      const kind = ontology.kindByName[node?.kind ?? ""];
      row.push(toText(node?.properties.name), toText(node?.properties.nameZh), kind?.label, kind?.labelZh, id);
    },
  };
}

function toText(value: unknown): string | undefined {
  return value === undefined ? undefined : String(value);
}
