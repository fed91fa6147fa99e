import type { TargetedKeyboardEvent } from "preact";
import { useEffect } from "preact/hooks";
import { findNextPlace, type Place } from "./next-place.ts";

const cellSelector = "button[data-cell]";

/**
 * Makes the cells of a table one stop of the Tab key, among which the arrow keys move.
 *
 * @returns what the table does when a key is pressed
 */
export function useRovingFocus(table: { readonly current: HTMLTableElement | null }) {
  // Rows come and go with every setting; the stop is set anew each time.
  useEffect(() => {
    const isHere = (cell: Element) => cell === document.activeElement;
    const cells = [...(table.current?.querySelectorAll<HTMLElement>(cellSelector) ?? [])];
    const stop =
      cells.find(isHere) ?? cells.find(({ tabIndex, dataset }) => tabIndex === 0 && dataset.stop) ?? cells[0];
    for (const cell of cells) setStop(cell, cell === stop);
  });

  return (event: TargetedKeyboardEvent<HTMLTableElement>) => {
    const current = (event.target as Element).closest<HTMLElement>(cellSelector);
    if (!current || event.altKey || event.metaKey) return;
    const rows = [...event.currentTarget.querySelectorAll("tr")]
      .map((row) => [...row.querySelectorAll<HTMLElement>(cellSelector)])
      .filter((row) => row.length > 0);
    const next = findNext(rows, current, event);
    if (!next) return;
    event.preventDefault();
    setStop(current, false);
    setStop(next, true);
    next.focus();
  };
}

function findNext(
  rows: readonly (readonly HTMLElement[])[],
  current: HTMLElement,
  { key, ctrlKey }: KeyboardEvent,
): HTMLElement | undefined {
  const row = rows.findIndex((cells) => cells.includes(current));
  const place: Place = { row, column: rows[row]?.indexOf(current) ?? 0 };
  const size = { rows: rows.length, columns: rows[row]?.length ?? 0 };
  const next = findNextPlace(place, { key, ctrlKey }, size);
  return next && rows[next.row]?.[next.column];
}

function setStop(cell: HTMLElement, isStop: boolean): void {
  cell.tabIndex = isStop ? 0 : -1;
  if (isStop) cell.dataset.stop = "here";
  else delete cell.dataset.stop;
}
