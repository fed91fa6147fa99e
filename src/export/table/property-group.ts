import type { Value } from "../../dataset/dataset.js";
import type { Ontology, PropertyDefinition, ValueDefinition } from "../../ontology/ontology.js";
import { type Cell, type ColumnGroup, inChinese, listSeparator, toColumn } from "./table-column.js";

/** A property of a statement as it is; values of an enum by their labels. */
export function toPropertyGroup(property: PropertyDefinition, { enumByName }: Ontology): ColumnGroup {
  const values = property.isEnum ? enumByName[property.typeName]?.values : undefined;
  return values === undefined ? toPlainGroup(property) : toEnumGroup(property, values);
}

function toPlainGroup(property: PropertyDefinition): ColumnGroup {
  const { name } = property;
  return {
    columns: [toColumn(property, toWidth(property))],
    fill: (row, statement) => row.push(toCell(statement[name])),
  };
}

function toEnumGroup(property: PropertyDefinition, values: readonly ValueDefinition[]): ColumnGroup {
  const { name } = property;
  const english = new Map(values.map((value) => [value.name, value.label]));
  const chinese = new Map(values.map((value) => [value.name, value.labelZh]));
  return {
    columns: [toColumn(property, 14), toColumn(inChinese(property), 12)],
    fill: (row, statement) => {
      const value = statement[name];
      row.push(toLabel(value, english), toLabel(value, chinese));
    },
  };
}

function toLabel(value: Value | undefined, labels: ReadonlyMap<string, string | undefined>): string | undefined {
  if (!Array.isArray(value)) return value === undefined ? undefined : labels.get(String(value));
  return value.map((entry) => labels.get(String(entry)) ?? "").join(listSeparator);
}

function toCell(value: Value | undefined): Cell {
  return typeof value === "object" ? value.join(listSeparator) : value;
}

function toWidth({ typeName, isList }: PropertyDefinition): number {
  if (isList) return 24;
  return typeName === "String" ? 40 : 12;
}
