import type { Deadline, StatementPredicate } from "../store/graph-store.js";
import type { Predicate } from "../store/predicate.js";
import { expandAlong, findRelatedOfEach } from "./follow-relations.js";
import type { QueryContext } from "./query-context.js";
import { getPlayers, getPlayingKinds, type Roles } from "./role-players.js";
import { type Steps, settle } from "./steps.js";

/**
 * Members recorded as taking part in one of the meetings.
 *
 * They are in a relation of the role `attends` to a meeting, to a part of it or to a whole that it is part of, or are the
 * subject of any statement made at a meeting or a part of it.
 */
export function* collectPresence(
  context: QueryContext,
  roles: Roles,
  meetings: readonly string[],
  deadline?: Deadline,
): Steps<ReadonlySet<string>> {
  const partOf = getPlayers(roles, "partOf");
  const parts = yield* expandAlong(context, meetings, { types: partOf, direction: "IN" }, deadline);
  const wholes = yield* expandAlong(context, meetings, { types: partOf, direction: "OUT" }, deadline);
  const attended = [...new Set([...parts, ...wholes])];
  const attendees = yield* findAttendees(context, roles, attended, deadline);
  const active = yield* findActive(context, roles, parts, deadline);
  return new Set([...attendees, ...active]);
}

function* findAttendees(
  context: QueryContext,
  roles: Roles,
  meetings: readonly string[],
  deadline: Deadline | undefined,
): Steps<readonly string[]> {
  const way = {
    types: getPlayers(roles, "attends"),
    direction: "IN",
    kinds: getPlayingKinds(context.ontology, roles, "member"),
  } as const;
  const related = yield* findRelatedOfEach(context, meetings, way, deadline);
  return related.flat().map(({ node }) => node.id);
}

function* findActive(
  context: QueryContext,
  roles: Roles,
  meetings: readonly string[],
  deadline: Deadline | undefined,
): Steps<readonly string[]> {
  if (meetings.length === 0) return [];
  const terms = getPlayers(roles, "at").map((property) => toNamed(property, meetings));
  const where: StatementPredicate = {
    op: "and",
    terms: [
      { op: "properties", where: { op: "or", terms } },
      { op: "subject", where: { op: "kind", kinds: getPlayingKinds(context.ontology, roles, "member") } },
    ],
  };
  const page = { offset: 0, limit: Number.POSITIVE_INFINITY };
  const { items } = yield* settle(context.store.selectStatements({ where, page }, deadline));
  return items.map(({ subject }) => subject);
}

function toNamed(property: string, ids: readonly string[]): Predicate {
  return { op: "compare", property, operator: "in", value: ids, isInsensitive: false, isDate: false };
}
