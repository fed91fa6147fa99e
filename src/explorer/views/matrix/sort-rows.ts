import { nameOf } from "../../language/pick.ts";
import { rankStance } from "./stance.ts";
import type { Row } from "./to-rows.ts";

/** Sort key of the column of members. */
export const nameKey = "name";

/** Sort key of the column of totals. */
export const totalKey = "total";

/**
 * Rows in the order of a sort key: `name`, `total` or a position's id, with a minus before it for the other way round.
 * Without one, or with one that is not known, those with the most stands come first. Equal rows go by name.
 */
export function sortRows(rows: readonly Row[], sort = ""): readonly Row[] {
  const isReversed = sort.startsWith("-");
  const compare = toComparison(isReversed ? sort.slice(1) : sort);
  return [...rows].sort((a, b) => (isReversed ? -1 : 1) * compare(a, b) || compareNames(a, b));
}

/** The sort key that the head of a column leads to: its own, then the other way round, then none. */
export function toNextSort(key: string, sort: string): string {
  if (sort === key) return `-${key}`;
  return sort === `-${key}` ? "" : key;
}

function toComparison(key: string): (a: Row, b: Row) => number {
  if (key === nameKey) return compareNames;
  const rankAt = ({ cells }: Row) => {
    const cell = cells.find(({ position }) => position.id === key);
    return cell ? Math.min(rankStance(cell.first.stance), rankStance((cell.second ?? cell.first).stance)) : 0;
  };
  const isPosition = (row: Row) => row.cells.some(({ position }) => position.id === key);
  return (a, b) => (isPosition(a) ? rankAt(a) - rankAt(b) : b.standCount - a.standCount);
}

function compareNames(a: Row, b: Row): number {
  return nameOf(a.member).localeCompare(nameOf(b.member));
}
