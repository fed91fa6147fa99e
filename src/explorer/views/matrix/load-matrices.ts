import { ask } from "../../api/ask.ts";
import { nodesOperation } from "../../api/nodes-operation.ts";
import { type Matrix, toMatrixOperation } from "./matrix.ts";

/** What the view shows of a theme. */
export interface Matrices {
  /** With every meeting at which stands were taken. */
  readonly all: Matrix;
  /** With the chosen meetings; all when none is chosen. */
  readonly first: Matrix;
  /** With the meetings to compare with, where some are chosen. */
  readonly second?: Matrix;
}

/** Meetings chosen in the address, by the parameter that names them. */
export type MeetingChoices = Readonly<Record<"meetings" | "compare", readonly string[]>>;

/** A meeting in the address that leads nowhere. */
export interface MissingMeeting {
  readonly parameter: string;
  readonly id: string;
}

/** Asks for the matrix of a theme: whole, at the chosen meetings, and at those to compare with; or tells which are missing. */
export async function loadMatrices(
  theme: string,
  choices: MeetingChoices,
  signal: AbortSignal,
): Promise<Matrices | readonly MissingMeeting[]> {
  const missing = await findMissing(choices, signal);
  if (missing.length > 0) return missing;
  const load = async (ids: readonly string[] | null) =>
    (await ask(toMatrixOperation(), { theme, meetings: ids }, signal)).matrix;
  const { meetings, compare } = choices;
  const [all, chosen, second] = await Promise.all([
    load(null),
    meetings.length > 0 ? load(meetings) : undefined,
    compare.length > 0 ? load(compare) : undefined,
  ]);
  return { all, first: chosen ?? all, ...(second && { second }) };
}

async function findMissing(choices: MeetingChoices, signal: AbortSignal): Promise<readonly MissingMeeting[]> {
  const asked = Object.entries(choices).flatMap(([parameter, ids]) => ids.map((id) => ({ parameter, id })));
  if (asked.length === 0) return [];
  const { nodes } = await ask(nodesOperation, { ids: asked.map(({ id }) => id) }, signal);
  return asked.filter((_, index) => !nodes[index]);
}
