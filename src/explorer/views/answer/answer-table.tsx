import { type Column, DataTable, type RowDetail } from "../../components/data-table.tsx";
import { EntityLink } from "../../components/entity-link.tsx";
import { messages as sharedMessages } from "../../components/messages.ts";
import { StatementPassages } from "../../components/statement-passages.tsx";
import { isChinese } from "../../language/language.ts";
import { t } from "../../language/message.ts";
import { type Parameters, toList } from "../../location/address.ts";
import { changeParameters } from "../../location/navigation.ts";
import styles from "./answer-table.module.css";
import { dropRepeated } from "./distinct-cells.ts";
import { findNamedNode } from "./find-node.ts";
import { formatCell, isDate, toSortValue } from "./format-cell.ts";
import { messages } from "./messages.ts";
import { nameColumns, type TitledColumn } from "./name-columns.ts";
import type { AnswerShape } from "./question.ts";
import type { ReadRow } from "./read-answer.ts";
import { type Cell, readCells } from "./read-rows.ts";

const rowsAtOnce = 50;

interface TableProps {
  readonly shape: AnswerShape;
  readonly rows: readonly ReadRow[];
  readonly parameters: Parameters;
  readonly isSelected: (row: ReadRow) => boolean;
}

/** The rows of an answer, each with the passages it rests on opened below it. */
export function AnswerTable({ shape, rows, parameters, isSelected }: TableProps) {
  const opened = toList(parameters.open);
  const hasEvidence = rows.some(({ evidence }) => evidence.length > 0);
  const detail: RowDetail<ReadRow> = {
    title: t(messages.passagesColumn),
    label: ({ evidence }) => (evidence.length > 0 ? t(sharedMessages.passages, { count: evidence.length }) : undefined),
    content: ({ evidence }) => <StatementPassages ids={evidence} />,
    isOpen: ({ key }) => opened.includes(key),
    onToggle: ({ key }) => changeParameters({ open: toggle(opened, key).join(",") }, { replace: true }),
  };
  return (
    <DataTable
      caption={t(messages.table)}
      columns={nameColumns(shape.columns).map((column) => toColumn(column, rows))}
      rows={rows}
      rowKey={({ key }) => key}
      sort={parameters.sort ?? ""}
      onSort={(sort) => changeParameters({ sort }, { replace: true })}
      isSelected={isSelected}
      pageSize={rowsAtOnce}
      {...(hasEvidence && { detail })}
    />
  );
}

function toColumn({ key, title, path }: TitledColumn, rows: readonly ReadRow[]): Column<ReadRow> {
  const isNumber = rows.every(({ row }) => readCells(row, path).every(({ value }) => typeof value === "number"));
  return {
    key,
    title,
    isNumber,
    cell: ({ row }) => <Cells cells={dropRepeated(readCells(row, path))} />,
    sortValue: ({ row }) => toSortValue(readCells(row, path)),
  };
}

function Cells({ cells }: { readonly cells: readonly Cell[] }) {
  if (cells.length < 2) return <>{cells.map(showCell)}</>;
  return (
    <ul class={styles.cells}>
      {cells.map((cell, index) => (
        <li key={index}>{showCell(cell)}</li>
      ))}
    </ul>
  );
}

function showCell(cell: Cell) {
  const node = findNamedNode(cell);
  if (node) return <EntityLink node={node} />;
  if (isDate(cell)) return <span class={styles.date}>{formatCell(cell)}</span>;
  if (cell.value === false) return <span class={styles.no}>{formatCell(cell)}</span>;
  return isUntranslated(cell) ? <span lang="en">{formatCell(cell)}</span> : formatCell(cell);
}

/** Texts of the data are in English where nothing else is said. */
function isUntranslated(cell: Cell): boolean {
  return (
    isChinese() && typeof cell.value === "string" && /[a-z]{2}/i.test(cell.value) && formatCell(cell) === cell.value
  );
}

function toggle(keys: readonly string[], key: string): readonly string[] {
  return keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key];
}
