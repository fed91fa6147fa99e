import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { language } from "../language/language.ts";
import { t } from "../language/message.ts";
import styles from "./data-table.module.css";
import { messages } from "./messages.ts";

export interface Column<Row> {
  /** Names the column in addresses. */
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** What the rows are sorted by; a column without it can't be sorted. */
  readonly sortValue?: (row: Row) => string | number | null | undefined;
  readonly isNumber?: boolean;
}

/** What a row holds beyond its cells, opened in place below it by a button at the end of the row. */
export interface RowDetail<Row> {
  /** Heading of the column of buttons. */
  readonly title: string;
  /** What the row's button says; undefined for a row without details. */
  readonly label: (row: Row) => string | undefined;
  readonly content: (row: Row) => ComponentChildren;
  readonly isOpen: (row: Row) => boolean;
  readonly onToggle: (row: Row) => void;
}

/** A column's key, with a minus before it for the greatest first; empty for the order in which the rows came. */
export type SortKey = string;

interface DataTableProps<Row> {
  /** What the table holds, for those who can't see where it stands. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Given together where the order belongs to the address; otherwise the table keeps its own. */
  readonly sort?: SortKey;
  readonly onSort?: (sort: SortKey) => void;
  /** Rows at first; a button shows as many more. */
  readonly pageSize?: number;
  readonly isSelected?: (row: Row) => boolean;
  readonly detail?: RowDetail<Row>;
}

/** A table whose rows can be sorted by the heads of its columns: up, down, and back. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, pageSize = 100, isSelected, detail } = props;
  const [ownSort, setOwnSort] = useState<SortKey>("");
  const [shownCount, setShownCount] = useState(pageSize);
  const sort = props.sort ?? ownSort;
  const sorted = sortRows(rows, columns, sort);
  return (
    <div class={styles.frame}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard, or half the table is out of reach. */}
      <section class={styles.scroller} tabIndex={0} aria-label={caption}>
        <table class={styles.table}>
          <caption class="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <Head key={column.key} column={column} sort={sort} onSort={props.onSort ?? setOwnSort} />
              ))}
              {detail && (
                <th scope="col" class={styles.detailHead}>
                  <span class={styles.words}>{detail.title}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, shownCount).map((row) => (
              <Row
                key={rowKey(row)}
                row={row}
                columns={columns}
                isSelected={isSelected?.(row) ?? false}
                detail={detail}
              />
            ))}
          </tbody>
        </table>
      </section>
      {sorted.length > shownCount && (
        <button type="button" class={styles.more} onClick={() => setShownCount(shownCount + pageSize)}>
          {t(messages.showMore, { count: Math.min(pageSize, sorted.length - shownCount), total: sorted.length })}
        </button>
      )}
    </div>
  );
}

interface RowProps<Item> {
  readonly row: Item;
  readonly columns: readonly Column<Item>[];
  readonly isSelected: boolean;
  readonly detail: RowDetail<Item> | undefined;
}

function Row<Item>({ row, columns, isSelected, detail }: RowProps<Item>) {
  const id = useId();
  const label = detail?.label(row);
  const isOpen = label !== undefined && detail?.isOpen(row) === true;
  return (
    <>
      <tr class={`${isSelected ? styles.selected : ""} ${isOpen ? styles.open : ""}`}>
        {columns.map((column) => (
          <td key={column.key} class={column.isNumber ? styles.number : undefined}>
            {column.cell(row)}
          </td>
        ))}
        {detail && (
          <td class={styles.detailCell}>
            {label !== undefined && (
              <button
                type="button"
                class={styles.opener}
                aria-expanded={isOpen}
                aria-controls={isOpen ? id : undefined}
                onClick={() => detail.onToggle(row)}
              >
                <span aria-hidden="true">{isOpen ? "▾" : "▸"}</span> <span class={styles.words}>{label}</span>
              </button>
            )}
          </td>
        )}
      </tr>
      {isOpen && (
        <tr class={isSelected ? styles.selected : undefined}>
          <td id={id} class={styles.detail} colSpan={columns.length + 1}>
            <div>{detail.content(row)}</div>
          </td>
        </tr>
      )}
    </>
  );
}

interface HeadProps<Row> {
  readonly column: Column<Row>;
  readonly sort: SortKey;
  readonly onSort: (sort: SortKey) => void;
}

function Head<Row>({ column: { key, title, sortValue, isNumber }, sort, onSort }: HeadProps<Row>) {
  if (!sortValue) return <th scope="col">{title}</th>;
  const next = sort === key ? `-${key}` : sort === `-${key}` ? "" : key;
  const order = sort === key ? "ascending" : sort === `-${key}` ? "descending" : "none";
  return (
    <th scope="col" aria-sort={order} class={isNumber ? styles.number : undefined}>
      <button
        type="button"
        class={styles.sorter}
        onClick={() => onSort(next)}
        title={t(messages.sortBy, { column: title })}
      >
        {title}
        <span aria-hidden="true">{order === "ascending" ? " ▲" : order === "descending" ? " ▼" : " ↕"}</span>
      </button>
    </th>
  );
}

/** The rows in the order of a sort key; rows without a value come last, equal ones as they were. */
export function sortRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sort: SortKey): readonly Row[] {
  const isDescending = sort.startsWith("-");
  const column = columns.find(({ key }) => key === (isDescending ? sort.slice(1) : sort));
  const { sortValue } = column ?? {};
  if (!sortValue) return rows;
  const collator = new Intl.Collator(language.value, { numeric: true });
  return [...rows].sort((a, b) => {
    const [left, right] = [sortValue(a) ?? "", sortValue(b) ?? ""];
    if (left === "" || right === "") return Number(left === "") - Number(right === "");
    const order =
      typeof left === "number" && typeof right === "number"
        ? left - right
        : collator.compare(String(left), String(right));
    return isDescending ? -order : order;
  });
}
