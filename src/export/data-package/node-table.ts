import type { KindDefinition } from "../../ontology/ontology.js";
import { toKebabCase } from "../../ontology/to-kebab-case.js";
import { outlineNames } from "../../store/attribute-names.js";
import { toNodeAttributes } from "../entries/attributes.js";
import { type Column, toEntries } from "../entries/to-entries.js";
import type { ExportGraph } from "../export-graph.js";
import { type DataTable, toFields, toHeading, toIdColumn, toTextField } from "./data-table.js";

/** The nodes of a kind: what they say and how they are drawn. */
export function toNodeTable(kind: KindDefinition, graph: ExportGraph): DataTable {
  const entries = toEntries(graph);
  const columns = entries.nodeColumns.filter(toColumnTest(kind, graph));
  const all = [toIdColumn("id", "Id of the node."), ...columns];
  return {
    path: `nodes/${toKebabCase(kind.plural)}.csv`,
    holds: { kind: kind.name },
    description: kind.description,
    columns: all,
    *lines() {
      yield toHeading(all);
      for (const node of graph.nodesOfKind(kind.name)) {
        yield `${toTextField(node.id)}${toFields(entries.ofNode(node), columns)}\r\n`;
      }
    },
  };
}

/** Whether nodes of the kind can hold what a column of the one table of all nodes holds. */
function toColumnTest(kind: KindDefinition, { ontology }: ExportGraph): (column: Column) => boolean {
  const attributes = toNodeAttributes(ontology);
  const others = new Set(attributes.all.map(({ name }) => name));
  for (const { attribute } of attributes.ofKind(kind.name)) others.delete(attribute.name);
  if (kind.name !== ontology.documentKind) for (const name of outlineNames) others.add(name);
  return ({ name }) => !others.has(name);
}
