import { useEffect, useRef } from "preact/hooks";

/**
 * Moves the focus to what a cell opened, and back to the cell when that is closed.
 *
 * A cell that is open when the view appears is brought into sight; the focus stays where it is.
 */
export function useCellFocus(body: { readonly current: HTMLElement | null }, openKey: string): void {
  const previous = useRef(openKey);
  useEffect(() => {
    const cell = findCell(body.current, openKey);
    const scroller = cell?.closest("table")?.parentElement;
    if (cell && scroller) centre(cell, scroller);
  }, []);
  useEffect(() => {
    const left = previous.current;
    if (left === openKey) return;
    previous.current = openKey;
    const target = openKey ? body.current?.querySelector<HTMLElement>("aside h2") : findCell(body.current, left);
    target?.focus({ preventScroll: !openKey });
  }, [openKey, body]);
}

function findCell(body: HTMLElement | null, key: string): HTMLElement | null | undefined {
  return body?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(key)}"]`);
}

/** Scrolls what holds a cell, and not the page, so that the cell stands in the middle. */
function centre(cell: HTMLElement, scroller: HTMLElement): void {
  const [inner, outer] = [cell.getBoundingClientRect(), scroller.getBoundingClientRect()];
  scroller.scrollBy({
    left: inner.left - outer.left - (outer.width - inner.width) / 2,
    top: inner.top - outer.top - (outer.height - inner.height) / 2,
  });
}
