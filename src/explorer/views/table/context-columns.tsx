import type { NodeSummary, PropertyDefinition, StatementEdge, StatementProperties } from "../../api/shapes.ts";
import { getReferenceProperties, getVocabulary, labelOf, labelValue } from "../../api/vocabulary.ts";
import type { Column } from "../../components/data-table.tsx";
import { isChinese } from "../../language/language.ts";
import { nameOf } from "../../language/pick.ts";
import { toHeading } from "../../scope/to-heading.ts";
import { NodeCell } from "./node-cell.tsx";

/** What has a column of its own, or a mark. */
const toldElsewhere = new Set([
  ...["id", "evidence", "date", "from", "until", "openList", "inferred", "conflictsWith"],
  ...["note", "noteZh", "asPrinted", "ungrounded"],
]);

/** A column for every property of this world's statements that some of the rows have, those that lead to nodes first. */
export function listContextColumns(edges: readonly StatementEdge[]): readonly Column<StatementEdge>[] {
  const references = getReferenceProperties();
  const { statementProperties } = getVocabulary().ontology;
  const values = statementProperties.filter(({ name, reference }) => !reference && !toldElsewhere.has(name));
  return [
    ...references.filter(isInSome(edges)).map(toReferenceColumn),
    ...values.filter(isInReadersLanguage(statementProperties)).filter(isInSome(edges)).map(toValueColumn),
  ];
}

function isInSome(edges: readonly StatementEdge[]) {
  return ({ name }: PropertyDefinition) => edges.some(({ properties }) => !isAbsent(properties[name]));
}

function isAbsent(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

/** Of `role` and `roleZh` one is enough. */
function isInReadersLanguage(all: readonly PropertyDefinition[]) {
  const names = new Set(all.map(({ name }) => name));
  return ({ name }: PropertyDefinition) => {
    const hasOriginal = name.endsWith("Zh") && names.has(name.slice(0, -2));
    return isChinese() ? !names.has(`${name}Zh`) : !hasOriginal;
  };
}

function toReferenceColumn(property: PropertyDefinition): Column<StatementEdge> {
  const listNodes = ({ properties }: StatementEdge) => {
    return [properties[property.reference?.as ?? ""] ?? []].flat() as NodeSummary[];
  };
  return {
    key: property.name,
    title: toHeading(labelOf(property)),
    cell: (edge) => listNodes(edge).map((node) => <NodeCell key={node.id} node={node} />),
    sortValue: (edge) => listNodes(edge).map(nameOf).join(" "),
  };
}

function toValueColumn(property: PropertyDefinition): Column<StatementEdge> {
  const toText = ({ properties }: StatementEdge) => formatValue(property, properties);
  return { key: property.name, title: toHeading(labelOf(property)), cell: toText, sortValue: toText };
}

function formatValue({ name, type, values }: PropertyDefinition, properties: StatementProperties): string {
  const value = properties[name];
  if (isAbsent(value)) return "";
  return values.length > 0 ? labelValue(type.replace(/[[\]!]/g, ""), String(value)) : String(value);
}
