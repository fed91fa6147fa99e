import type { NodeRecord } from "../dataset/dataset.js";
import type { Deadline } from "../store/graph-store.js";
import { findRelatedOfEach } from "./follow-relations.js";
import type { QueryContext } from "./query-context.js";
import { getPlayers, type Roles } from "./role-players.js";
import type { Steps } from "./steps.js";
import { toDistinctNodes } from "./to-distinct-nodes.js";

/** Recorded parties and what their absence means. */
export interface Parties {
  /** By the id of what they are party to; each list by id. */
  readonly nodes: ReadonlyMap<string, readonly NodeRecord[]>;
  /** Kinds that can be party to something. */
  readonly kinds: ReadonlySet<string>;
  /** Properties that say, when true, that all parties are recorded. */
  readonly knownBy: readonly string[];
}

/** The recorded parties of some nodes. */
export function* findParties(
  context: QueryContext,
  roles: Roles,
  cited: readonly NodeRecord[],
  deadline?: Deadline,
): Steps<Parties> {
  const types = getPlayers(roles, "partyTo");
  const ids = [...new Set(cited.map(({ id }) => id))];
  const lists = yield* findRelatedOfEach(context, ids, { types, direction: "IN" }, deadline);
  return {
    nodes: new Map(ids.map((id, index) => [id, toDistinctNodes((lists[index] ?? []).map(({ node }) => node))])),
    kinds: new Set(types.flatMap((type) => context.ontology.relationByType[type]?.subjectKinds ?? [])),
    knownBy: roles.partiesKnown ?? [],
  };
}

/** Whether someone is party to something; null when the data do not tell, or when they are of a kind that cannot be. */
export function isPartyTo(parties: Parties, member: NodeRecord, cited: NodeRecord): boolean | null {
  if (parties.nodes.get(cited.id)?.some(({ id }) => id === member.id)) return true;
  const areKnown = parties.knownBy.some((property) => cited.properties[property] === true);
  return areKnown && parties.kinds.has(member.kind) ? false : null;
}
