import type { NodeSummary } from "../../api/shapes.ts";
import { groupBy } from "../../collections/group-by.ts";
import type { Citation, PartyState } from "./to-citations.ts";

export interface KindCount {
  readonly kind: string;
  readonly count: number;
}

/** What citations come to. */
export interface CitationTally {
  readonly citationCount: number;
  /** Different things cited, by kind; most first. */
  readonly cited: readonly KindCount[];
  /** Different members that cite, by kind; most first. */
  readonly members: readonly KindCount[];
  readonly parties: Readonly<Record<PartyState, number>>;
}

/** Counts citations, and who cites how many different things. */
export function tallyCitations(citations: readonly Citation[]): CitationTally {
  const count = (state: PartyState) => citations.filter(({ party }) => party === state).length;
  return {
    citationCount: citations.length,
    cited: countKinds(citations.map(({ cited }) => cited)),
    members: countKinds(citations.flatMap(({ member }) => member ?? [])),
    parties: { yes: count("yes"), no: count("no"), unknown: count("unknown"), none: count("none") },
  };
}

function countKinds(nodes: readonly NodeSummary[]): readonly KindCount[] {
  const distinct = [...new Map(nodes.map((node) => [node.id, node])).values()];
  return [...groupBy(distinct, (node) => node.__typename)]
    .map(([kind, found]) => ({ kind, count: found.length }))
    .sort((a, b) => b.count - a.count);
}
