import type { Ontology } from "../../ontology/ontology.js";
import { type ColumnGroup, inChinese, toColumn } from "./table-column.js";

const labels = { label: "relation", labelZh: "關係" };

/** What a statement says of its subject, and the stance that it takes where a world knows stances. */
export function toRelationGroup({ relations, relationByType }: Ontology): ColumnGroup {
  const hasStances = relations.some(({ stance }) => stance !== undefined);
  return {
    columns: [
      toColumn(labels, 16),
      toColumn(inChinese(labels), 12),
      toColumn({ label: "relation type", labelZh: "關係類型" }, 16),
      ...(hasStances ? [toColumn({ label: "stance", labelZh: "表態" }, 12)] : []),
    ],
    fill: (row, { relation }) => {
      const definition = relationByType[relation];
      row.push(definition?.label ?? relation, definition?.labelZh, relation);
      if (hasStances) row.push(definition?.stance);
    },
  };
}
