import type { StatementRecord } from "../dataset/dataset.js";
import { KnownError } from "../shared/known-error.js";
import type { Deadline, StatementPredicate } from "../store/graph-store.js";
import { expandNarrower } from "./expand-narrower.js";
import { findRelated } from "./follow-relations.js";
import { getNode } from "./get-node.js";
import type { QueryContext } from "./query-context.js";
import type { Optional } from "./resolve-argument.js";
import { getPlayers, type Roles } from "./role-players.js";
import { type Steps, settle } from "./steps.js";
import { inTurns } from "./take-turn.js";
import { toReferenceKinds } from "./to-kinds.js";

/** Which citations to look for; at least one, and all that are given must hold. */
export interface PrecedentArguments {
  /** Cited on this theme or one narrower. */
  readonly theme?: Optional<string>;
  /** Cited for this position or one narrower. */
  readonly position?: Optional<string>;
  /** Cited in this. */
  readonly proposal?: Optional<string>;
}

/**
 * The stated citations in what can be proposed or claimed that match, by statement id.
 *
 * A citation's theme is what the statement says; else that of the position which the statement names; else what the
 * citing node is about. Its position is what the statement says; else what the citing node is about, or backs where the
 * world has relations in the role `backs`.
 */
export function* matchCitations(
  context: QueryContext,
  roles: Roles,
  given: PrecedentArguments,
  deadline?: Deadline,
): Steps<readonly StatementRecord[]> {
  const wanted = yield* resolveWanted(context, roles, given, deadline);
  const page = { offset: 0, limit: Number.POSITIVE_INFINITY };
  const where = toCitationPredicate(context, roles, given);
  const { items } = yield* settle(context.store.selectStatements({ where, page }, deadline));
  const isMatch = yield* inTurns(items, (statement) => matches(context, roles, statement, wanted, deadline), deadline);
  return items.filter(({ subject }, index) => isMatch[index] && (!given.proposal || subject === given.proposal));
}

/** The ids one of which a citation's theme or position must be; undefined when any will do. */
interface Wanted {
  readonly themes: ReadonlySet<string> | undefined;
  readonly positions: ReadonlySet<string> | undefined;
}

function* resolveWanted(
  context: QueryContext,
  roles: Roles,
  { theme, position, proposal }: PrecedentArguments,
  deadline: Deadline | undefined,
): Steps<Wanted> {
  if (!theme && !position && !proposal) throw createNothingGivenError();
  const themes = theme ? yield* resolveTree(context, roles, "theme", theme, deadline) : undefined;
  const positions = position ? yield* resolveTree(context, roles, "position", position, deadline) : undefined;
  if (proposal)
    yield* getNode(context, proposal, { argument: "proposal", kinds: toCitingKinds(context, roles), deadline });
  return { themes, positions };
}

function* resolveTree(
  context: QueryContext,
  roles: Roles,
  role: "theme" | "position",
  id: string,
  deadline: Deadline | undefined,
): Steps<ReadonlySet<string>> {
  const kinds = getPlayers(roles, role).flatMap((property) => toReferenceKinds(context.ontology, property));
  yield* getNode(context, id, { argument: role, kinds, deadline });
  return new Set(yield* expandNarrower(context, [id], deadline, getPlayers(roles, "broader")));
}

function createNothingGivenError(): KnownError {
  return new KnownError("Nothing says which precedents to look for.", {
    code: "BAD_ARGUMENT",
    suggestion: 'Give at least one of "theme", "position" and "proposal".',
    details: { arguments: ["theme", "position", "proposal"] },
  });
}

/** Kinds that can be proposed or claimed. */
function toCitingKinds({ ontology }: QueryContext, roles: Roles): readonly string[] {
  const types = [...getPlayers(roles, "proposes"), ...getPlayers(roles, "claims")];
  return [...new Set(types.flatMap((type) => ontology.relationByType[type]?.objectKinds ?? []))];
}

function toCitationPredicate(context: QueryContext, roles: Roles, given: PrecedentArguments): StatementPredicate {
  const isStated = { op: "compare", property: "inferred", operator: "eq", value: false } as const;
  const terms: StatementPredicate[] = [
    { op: "relation", types: getPlayers(roles, "cites") },
    { op: "subject", where: { op: "kind", kinds: toCitingKinds(context, roles) } },
    { op: "properties", where: { ...isStated, isInsensitive: false, isDate: false } },
  ];
  if (given.proposal) terms.push({ op: "touches", ids: [given.proposal] });
  return { op: "and", terms };
}

function* matches(
  context: QueryContext,
  roles: Roles,
  statement: StatementRecord,
  { themes, positions }: Wanted,
  deadline: Deadline | undefined,
): Steps<boolean> {
  if (positions && !meets(positions, yield* findPositions(context, roles, statement, deadline))) return false;
  return themes === undefined || meets(themes, yield* findThemes(context, roles, statement, deadline));
}

function meets(wanted: ReadonlySet<string>, ids: readonly string[]): boolean {
  return ids.some((id) => wanted.has(id));
}

function* findThemes(
  context: QueryContext,
  roles: Roles,
  statement: StatementRecord,
  deadline: Deadline | undefined,
): Steps<readonly string[]> {
  const named = getNamed(roles, "theme", statement);
  if (named.length > 0) return named;
  const types = getPlayers(roles, "about");
  for (const id of [...getNamed(roles, "position", statement), statement.subject]) {
    const about = yield* findEnds(context, id, types, deadline);
    if (about.length > 0) return about;
  }
  return [];
}

function* findPositions(
  context: QueryContext,
  roles: Roles,
  statement: StatementRecord,
  deadline: Deadline | undefined,
): Steps<readonly string[]> {
  const named = getNamed(roles, "position", statement);
  if (named.length > 0) return named;
  return yield* findEnds(context, statement.subject, [...getPlayers(roles, "about"), ...(roles.backs ?? [])], deadline);
}

function getNamed(roles: Roles, role: "theme" | "position", statement: StatementRecord): readonly string[] {
  return getPlayers(roles, role)
    .map((property) => statement[property])
    .filter((value) => typeof value === "string");
}

function* findEnds(
  context: QueryContext,
  id: string,
  types: readonly string[],
  deadline: Deadline | undefined,
): Steps<readonly string[]> {
  const related = yield* findRelated(context, id, { types, direction: "OUT" }, deadline);
  return related.map(({ node }) => node.id);
}
