import type { NodeRecord, StatementRecord } from "../dataset/dataset.js";
import type { Deadline, MaybePromise } from "../store/graph-store.js";
import { compareText } from "./compare-text.js";
import { findParties, isPartyTo, type Parties } from "./find-parties.js";
import { findRelatedOfEach } from "./follow-relations.js";
import { type Citation, locateCitations } from "./locate-citations.js";
import { matchCitations, type PrecedentArguments } from "./match-citations.js";
import type { QueryContext } from "./query-context.js";
import { getPlayers, type Roles } from "./role-players.js";
import { runSteps, type Steps } from "./steps.js";
import { toDistinctNodes } from "./to-distinct-nodes.js";

/** Something cited, with who cites it. */
export interface Precedent {
  /** What is cited; for a provision, what it belongs to. */
  readonly cited: NodeRecord;
  /** The provision, where one is named. */
  readonly provision: NodeRecord | null;
  /** The class under which it is cited. */
  readonly category: string | null;
  /** The same in Traditional Chinese. */
  readonly categoryZh: string | null;
  /** The position for which it is cited. */
  readonly position: NodeRecord | null;
  /** By what cites it, then member, then statement id. */
  readonly citedBy: readonly PrecedentCitation[];
  /** Its recorded parties, by id. */
  readonly parties: readonly NodeRecord[];
}

export interface PrecedentCitation {
  /** What was tabled or said. */
  readonly proposal: NodeRecord;
  /** Who tabled or said it; null when that is not recorded. */
  readonly member: NodeRecord | null;
  /** Whether that member is party to what it cites; null when the data do not tell. */
  readonly isParty: boolean | null;
  readonly properties: StatementRecord;
}

/**
 * What is cited in what was proposed or said, on a theme, for a position or in one proposal; all that are given must hold.
 *
 * Grouped by what is cited, category and position; ordered by category (those without one last), then what is cited,
 * then provision (the whole first), then position.
 *
 * @throws KnownError BAD_ARGUMENT when nothing is given, UNKNOWN_NODE and WRONG_KIND for ids that do not fit
 */
export function findPrecedents(
  context: QueryContext,
  roles: Roles,
  given: PrecedentArguments,
  deadline?: Deadline,
): MaybePromise<readonly Precedent[]> {
  return runSteps(precedentSteps(context, roles, given, deadline));
}

function* precedentSteps(
  context: QueryContext,
  roles: Roles,
  given: PrecedentArguments,
  deadline: Deadline | undefined,
): Steps<readonly Precedent[]> {
  const statements = yield* matchCitations(context, roles, given, deadline);
  const citations = yield* locateCitations(context, roles, statements, deadline);
  const authors = yield* findAuthors(context, roles, citations, deadline);
  const parties = yield* findParties(
    context,
    roles,
    citations.map(({ cited }) => cited),
    deadline,
  );
  const groups = [...groupCitations(citations).values()];
  return groups.map((group) => toPrecedent(group, authors, parties)).sort(comparePrecedents);
}

/** Who proposed or claimed each citing node, by its id; the nodes by id. */
type Authors = ReadonlyMap<string, readonly NodeRecord[]>;

function* findAuthors(
  context: QueryContext,
  roles: Roles,
  citations: readonly Citation[],
  deadline: Deadline | undefined,
): Steps<Authors> {
  const ids = [...new Set(citations.map(({ citing }) => citing.id))];
  const types = [...getPlayers(roles, "proposes"), ...getPlayers(roles, "claims")];
  const lists = yield* findRelatedOfEach(context, ids, { types, direction: "IN" }, deadline);
  return new Map(ids.map((id, index) => [id, toDistinctNodes((lists[index] ?? []).map(({ node }) => node))]));
}

function groupCitations(citations: readonly Citation[]): ReadonlyMap<string, readonly Citation[]> {
  const groups = new Map<string, Citation[]>();
  for (const citation of citations) {
    const { cited, provision, category, position } = citation;
    const key = JSON.stringify([cited.id, provision?.id, category, position?.id]);
    const group = groups.get(key);
    if (group) group.push(citation);
    else groups.set(key, [citation]);
  }
  return groups;
}

function toPrecedent(group: readonly Citation[], authors: Authors, parties: Parties): Precedent {
  const { cited, provision, category, position } = group[0] as Citation;
  const citedBy = group.flatMap((citation) => toPrecedentCitations(citation, authors, parties));
  return {
    cited,
    provision: provision ?? null,
    category: category ?? null,
    categoryZh: group.map(({ categoryZh }) => categoryZh).find((text) => text !== undefined) ?? null,
    position: position ?? null,
    citedBy: citedBy.sort(compareCitations),
    parties: parties.nodes.get(cited.id) ?? [],
  };
}

function toPrecedentCitations(
  { cited, citing, statement }: Citation,
  authors: Authors,
  parties: Parties,
): readonly PrecedentCitation[] {
  const members = authors.get(citing.id) ?? [];
  if (members.length === 0) return [{ proposal: citing, member: null, isParty: null, properties: statement }];
  return members.map((member) => ({
    proposal: citing,
    member,
    isParty: isPartyTo(parties, member, cited),
    properties: statement,
  }));
}

function comparePrecedents(a: Precedent, b: Precedent): number {
  return (
    compareText(a.category ?? undefined, b.category ?? undefined) ||
    compareText(a.cited.id, b.cited.id) ||
    compareText(a.provision?.id ?? "", b.provision?.id ?? "") ||
    compareText(a.position?.id, b.position?.id)
  );
}

function compareCitations(a: PrecedentCitation, b: PrecedentCitation): number {
  return (
    compareText(a.proposal.id, b.proposal.id) ||
    compareText(a.member?.id, b.member?.id) ||
    compareText(a.properties.id, b.properties.id)
  );
}
