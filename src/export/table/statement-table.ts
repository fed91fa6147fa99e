import type { StatementRecord } from "../../dataset/dataset.js";
import type { PropertyDefinition } from "../../ontology/ontology.js";
import type { ExportGraph } from "../export-graph.js";
import { toEvidenceGroup } from "./evidence-group.js";
import { toNodeGroup } from "./node-group.js";
import { toPropertyGroup } from "./property-group.js";
import { toReferenceGroup } from "./reference-group.js";
import { toRelationGroup } from "./relation-group.js";
import { type Cell, type ColumnGroup, type TableColumn, toColumn } from "./table-column.js";

/** Statements as rows for people: everything that a statement says, names in both languages. */
export interface StatementTable {
  /** Headings differ from each other. */
  readonly columns: readonly TableColumn[];
  /** One cell for each column. */
  toRow(statement: StatementRecord): readonly Cell[];
}

/**
 * The table of a graph's statements: who, what and whom, in which context, when, on what evidence, and the rest.
 *
 * Its columns follow from the ontology alone, so that tables of two parts have the same.
 */
export function toStatementTable(graph: ExportGraph): StatementTable {
  const groups = [
    toNodeGroup({ label: "subject", labelZh: "主體" }, (statement) => statement.subject, graph),
    toRelationGroup(graph.ontology),
    toNodeGroup({ label: "object", labelZh: "客體" }, (statement) => statement.object, graph),
    ...toContextGroups(graph),
    toVersionGroup(graph.version),
  ];
  return {
    columns: distinguish(groups.flatMap(({ columns }) => columns)),
    toRow: (statement) => {
      const row: Cell[] = [];
      for (const group of groups) group.fill(row, statement);
      return row;
    },
  };
}

/** Statement properties that say how far a statement can be relied on; they stand last. */
const reservations = new Set(["openList", "inferred", "conflictsWith"]);

function toContextGroups(graph: ExportGraph): ColumnGroup[] {
  const { evidenceKind, statementProperties } = graph.ontology;
  const isReference = ({ reference }: PropertyDefinition) => reference !== undefined && reference.kind !== evidenceKind;
  const isDate = ({ typeName }: PropertyDefinition) => typeName === "PartialDate";
  const plain = statementProperties.filter((property) => property.name !== "evidence" && !isReference(property));
  const toGroups = (properties: readonly PropertyDefinition[]) =>
    properties.map((property) => toPropertyGroup(property, graph.ontology));
  return [
    ...statementProperties.filter(isReference).map((property) => toReferenceGroup(property, graph)),
    ...toGroups(plain.filter(isDate)),
    toEvidenceGroup(graph),
    ...toGroups(
      plain.filter((property) => !isDate(property) && property.name !== "id" && !reservations.has(property.name)),
    ),
    ...toGroups(plain.filter(({ name }) => reservations.has(name))),
    ...toGroups(plain.filter(({ name }) => name === "id")).map(nameAsStatement),
  ];
}

/** A lone "id" would say nothing among so many. */
function nameAsStatement({ fill }: ColumnGroup): ColumnGroup {
  return { columns: [toColumn({ label: "statement id", labelZh: "陳述識別碼" }, 22)], fill };
}

function toVersionGroup(version: string): ColumnGroup {
  return {
    columns: [toColumn({ label: "dataset version", labelZh: "資料版本" }, 20)],
    fill: (row) => row.push(version),
  };
}

/** Columns whose heading another has before them are numbered from 2. */
function distinguish(columns: readonly TableColumn[]): TableColumn[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    let heading = column.heading;
    for (let number = 2; taken.has(heading); number++) heading = `${column.heading} (${number})`;
    taken.add(heading);
    return { ...column, heading };
  });
}
