import type { NodeRecord, StatementRecord } from "../dataset/dataset.js";
import type { Deadline } from "../store/graph-store.js";
import { expandNarrower } from "./expand-narrower.js";
import { findRelated, findRelatedOfEach, type Way } from "./follow-relations.js";
import type { QueryContext } from "./query-context.js";
import { getPlayers, getPlayingKinds, type Roles } from "./role-players.js";
import type { Steps } from "./steps.js";
import { inTurns } from "./take-turn.js";

/** The statements that are stands on each position, by the position's id. */
export type Stands = ReadonlyMap<string, readonly StatementRecord[]>;

/**
 * Stands of members on positions, those on narrower positions included where their relation carries upward.
 *
 * @param scope meetings at which a stand must have been taken to count; all stands count when absent
 */
export function* collectStands(
  context: QueryContext,
  roles: Roles,
  positions: readonly NodeRecord[],
  scope: ReadonlySet<string> | undefined,
  deadline?: Deadline,
): Steps<Stands> {
  const lists = yield* inTurns(positions, ({ id }) => collectStandsOn(context, roles, id, deadline), deadline);
  const properties = getPlayers(roles, "at");
  const counts = (statement: StatementRecord) =>
    scope === undefined || properties.some((property) => scope.has(statement[property] as string));
  return new Map(positions.map(({ id }, index) => [id, (lists[index] ?? []).filter(counts)]));
}

function* collectStandsOn(
  context: QueryContext,
  roles: Roles,
  position: string,
  deadline: Deadline | undefined,
): Steps<readonly StatementRecord[]> {
  const types = context.ontology.relations.flatMap(({ type, stance }) => (stance === undefined ? [] : [type]));
  const way: Way = { types, direction: "IN", kinds: getPlayingKinds(context.ontology, roles, "member") };
  const upward: Way = { ...way, types: roles.upward ?? types };
  const [, ...narrower] = yield* expandNarrower(context, [position], deadline, getPlayers(roles, "broader"));
  const own = yield* findRelated(context, position, way, deadline);
  const carried = yield* findRelatedOfEach(context, narrower, upward, deadline);
  return [...own, ...carried.flat()].map(({ statement }) => statement);
}
