import type { NodeSummary, StatementProperties } from "../../api/shapes.ts";
import type { Precedent } from "./precedent.ts";

/** Whether who cites something is party to it; `none` where that can't be: nobody is party to a report. */
export type PartyState = "yes" | "no" | "unknown" | "none";

/** One citation by one member. */
export interface Citation {
  /** Names it in addresses; a statement with several authors is several citations. */
  readonly key: string;
  readonly cited: NodeSummary;
  readonly provision: NodeSummary | null;
  /** Its class in English, which addresses name it by. */
  readonly category: string | null;
  readonly categoryZh: string | null;
  readonly position: NodeSummary | null;
  readonly parties: readonly NodeSummary[];
  readonly proposal: NodeSummary;
  /** Null where it is not recorded who tabled or said it. */
  readonly member: NodeSummary | null;
  readonly party: PartyState;
  readonly properties: StatementProperties;
}

/** Kinds that can be party to something, and kinds that can have parties. */
export interface PartyKinds {
  readonly parties: ReadonlySet<string>;
  readonly agreements: ReadonlySet<string>;
}

/** Every citation, in the order of the API. */
export function toCitations(precedents: readonly Precedent[], kinds: PartyKinds): readonly Citation[] {
  return precedents.flatMap(({ citedBy, ...cited }) =>
    citedBy.map(({ isParty, ...citation }) => ({
      ...cited,
      ...citation,
      key: `${citation.properties.id}~${citation.member?.id ?? ""}`,
      party: toPartyState(isParty, citation.member, cited.cited, kinds),
    })),
  );
}

function toPartyState(
  isParty: boolean | null,
  member: NodeSummary | null,
  cited: NodeSummary,
  { parties, agreements }: PartyKinds,
): PartyState {
  if (isParty !== null) return isParty ? "yes" : "no";
  const canBe = member !== null && parties.has(member.__typename) && agreements.has(cited.__typename);
  return canBe ? "unknown" : "none";
}
