import { groupBy } from "../../collections/group-by.ts";
import { isStand, rankStance } from "./stance.ts";
import type { Cell, Change, Row, Side } from "./to-rows.ts";

export interface StanceCount {
  readonly stance: string;
  readonly count: number;
}

/** What a matrix comes to. */
export interface Tally {
  readonly memberCount: number;
  /** Members with a stand. */
  readonly holderCount: number;
  readonly positionCount: number;
  /** Of the first side. */
  readonly stances: readonly StanceCount[];
  /** Of the second side, where two are compared. */
  readonly secondStances: readonly StanceCount[];
  /** The position on which most members take a stand, and how many; undefined where there is no stand. */
  readonly busiest?: { readonly cell: Cell; readonly count: number } | undefined;
  readonly changes: Readonly<Record<Change, number>>;
}

/** Counts what the rows hold. */
export function tallyRows(rows: readonly Row[]): Tally {
  const cells = rows.flatMap((row) => row.cells);
  const count = (change: Change) => cells.filter((cell) => cell.change === change).length;
  return {
    memberCount: rows.length,
    holderCount: rows.filter(({ standCount }) => standCount > 0).length,
    positionCount: rows[0]?.cells.length ?? 0,
    stances: countStances(cells.map(({ first }) => first)),
    secondStances: countStances(cells.flatMap(({ second }) => second ?? [])),
    busiest: findBusiest(cells),
    changes: { changed: count("changed"), onlyFirst: count("onlyFirst"), onlySecond: count("onlySecond") },
  };
}

/** How often each stance is recorded, in the order of the stances; missing ones are not counted. */
export function countStances(sides: readonly Side[]): readonly StanceCount[] {
  const byStance = groupBy(
    sides.filter(({ stance }) => isStand(stance)),
    ({ stance }) => stance,
  );
  return [...byStance]
    .map(([stance, found]) => ({ stance, count: found.length }))
    .sort((a, b) => rankStance(a.stance) - rankStance(b.stance));
}

function findBusiest(cells: readonly Cell[]): Tally["busiest"] {
  const byPosition = groupBy(
    cells.filter(({ first }) => isStand(first.stance)),
    ({ position }) => position.id,
  );
  const [busiest] = [...byPosition.values()].sort((a, b) => b.length - a.length);
  return busiest?.[0] && { cell: busiest[0], count: busiest.length };
}
