import type { StatementRecord } from "../../dataset/dataset.js";
import type { Labels } from "../../ontology/ontology.js";

/** What stands in a row under a heading; undefined where nothing does. */
export type Cell = string | number | boolean | undefined;

/** A column for people. */
export interface TableColumn {
  /** In English and Chinese: "meeting / 會議". */
  readonly heading: string;
  /** How wide it is shown, in characters. */
  readonly width: number;
}

/** Columns that are filled together, because they tell of the same. */
export interface ColumnGroup {
  readonly columns: readonly TableColumn[];
  /** Adds one cell for each column, in order. */
  fill(row: Cell[], statement: StatementRecord): void;
}

/** A column headed in both languages. */
export function toColumn(labels: Labels, width: number): TableColumn {
  return { heading: toHeading(labels), width };
}

/** Labels of the column that tells the same in Chinese. */
export function inChinese({ label, labelZh }: Labels): Labels {
  return { label: `${label} in Chinese`, labelZh: labelZh === undefined ? "中文" : `${labelZh}（中文）` };
}

/** Labels of the column that holds ids. */
export function asId({ label, labelZh = "" }: Labels): Labels {
  return { label: `${label} id`, labelZh: `${labelZh}識別碼` };
}

/** Between the entries of a list that stands in one cell. */
export const listSeparator = "; ";

function toHeading({ label, labelZh }: Labels): string {
  return labelZh === undefined ? label : `${label} / ${labelZh}`;
}
