import type { NodeSummary, StatementEdge } from "../../api/shapes.ts";
import type { Matrix } from "./matrix.ts";
import { mergeNodes } from "./merge-nodes.ts";
import { absent, isStand } from "./stance.ts";

/** What a member holds of one position at the meetings of one side. */
export interface Side {
  readonly stance: string;
  readonly statements: readonly StatementEdge[];
}

/** How two sides differ; being recorded as present or not is no difference in what is held. */
export type Change = "changed" | "onlyFirst" | "onlySecond";

export interface Cell {
  readonly position: NodeSummary;
  readonly first: Side;
  /** Where two sides are compared. */
  readonly second?: Side;
  readonly change?: Change;
}

export interface Row {
  readonly member: NodeSummary;
  /** One for each position, in the same order in every row. */
  readonly cells: readonly Cell[];
  /** Cells with a stand, on either side. */
  readonly standCount: number;
  readonly changeCount: number;
}

const nothing: Side = { stance: absent, statements: [] };

/** The rows of one matrix, or of two on the same theme side by side; positions with the most stands come first. */
export function toRows(first: Matrix, second?: Matrix): readonly Row[] {
  const firstSides = toSides(first);
  const secondSides = second && toSides(second);
  const positions = sortPositions([first, ...(second ? [second] : [])]);
  return mergeNodes(first.members, second?.members ?? []).map((member) => {
    const cells = positions.map((position) => {
      const key = toCellKey(member.id, position.id);
      const side = firstSides.get(key) ?? nothing;
      return secondSides ? toPairedCell(position, side, secondSides.get(key) ?? nothing) : { position, first: side };
    });
    return {
      member,
      cells,
      standCount: cells.filter(hasStand).length,
      changeCount: cells.filter(({ change }: Cell) => change).length,
    };
  });
}

/** Names a cell in addresses. */
export function toCellKey(member: string, position: string): string {
  return `${member}~${position}`;
}

/** Whether a stand is recorded on either side. */
export function hasStand({ first, second }: Cell): boolean {
  return isStand(first.stance) || (second !== undefined && isStand(second.stance));
}

/** How the second side differs from the first; undefined where what is held does not. */
export function findChange(first: string, second: string): Change | undefined {
  if (first === second || (!isStand(first) && !isStand(second))) return undefined;
  if (isStand(first) && isStand(second)) return "changed";
  return isStand(first) ? "onlyFirst" : "onlySecond";
}

function toPairedCell(position: NodeSummary, first: Side, second: Side): Cell {
  const change = findChange(first.stance, second.stance);
  return { position, first, second, ...(change && { change }) };
}

function toSides({ cells }: Matrix): ReadonlyMap<string, Side> {
  return new Map(cells.map((cell) => [toCellKey(cell.member.id, cell.position.id), cell]));
}

function sortPositions(matrices: readonly Matrix[]): readonly NodeSummary[] {
  const counts = new Map<string, number>();
  for (const { position, stance } of matrices.flatMap(({ cells }) => cells)) {
    if (isStand(stance)) counts.set(position.id, (counts.get(position.id) ?? 0) + 1);
  }
  const positions = mergeNodes(...matrices.map((matrix) => matrix.positions));
  return [...positions].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
}
