import type { PropertyDefinition } from "../../ontology/ontology.js";
import type { ExportGraph } from "../export-graph.js";
import { asId, type ColumnGroup, inChinese, listSeparator, toColumn } from "./table-column.js";

/** The node to which a property of a statement leads, or the nodes: names and ids. */
export function toReferenceGroup(property: PropertyDefinition, { findNode }: ExportGraph): ColumnGroup {
  const nameOf = (id: string, key: "name" | "nameZh") => String(findNode(id)?.properties[key] ?? "");
  const columns = [toColumn(property, 28), toColumn(inChinese(property), 20), toColumn(asId(property), 26)];
  return {
    columns,
    fill: (row, statement) => {
      const value = statement[property.name];
      if (value === undefined) row.push(undefined, undefined, undefined);
      else if (typeof value === "string") row.push(nameOf(value, "name"), nameOf(value, "nameZh"), value);
      else {
        const ids = (value as readonly unknown[]).map(String);
        const join = (key: "name" | "nameZh") => ids.map((id) => nameOf(id, key)).join(listSeparator);
        row.push(join("name"), join("nameZh"), ids.join(listSeparator));
      }
    },
  };
}
