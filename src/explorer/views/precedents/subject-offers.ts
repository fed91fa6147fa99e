import type { NodeSummary } from "../../api/shapes.ts";
import { groupBy } from "../../collections/group-by.ts";
import { type Broader, rollUp } from "../../offers/roll-up.ts";
import type { SubjectParameter } from "./precedent.ts";

/** A citation as far as counting needs. */
export interface CountedCitation {
  readonly id: string;
  readonly subject: NodeSummary;
  /** What the statement itself names; empty where it does not. */
  readonly themes: readonly string[];
  readonly positions: readonly string[];
}

/** How things that cite, and positions, hang together with themes and positions. */
export interface SubjectLinks {
  /** What each is about. */
  readonly about: Broader;
  /** What each is about or speaks for. */
  readonly standsFor: Broader;
  readonly broader: Broader;
}

/** Citations on each theme, for each position and in each thing that cites, by their ids. */
export type CitationsBySubject = Readonly<Record<SubjectParameter, ReadonlyMap<string, ReadonlySet<string>>>>;

/**
 * Counts citations as the operation finds them: a citation's theme is what its statement names; else that of the position
 * it names; else what the thing that cites is about. What is narrower counts with what is broader.
 */
export function countBySubject(citations: readonly CountedCitation[], links: SubjectLinks): CitationsBySubject {
  const list = (toSubjects: (citation: CountedCitation) => readonly string[]) => {
    const pairs = citations.flatMap((citation) =>
      toSubjects(citation).map((subject) => ({ subject, id: citation.id })),
    );
    return new Map(
      [...groupBy(pairs, ({ subject }) => subject)].map(([subject, found]) => [subject, found.map(({ id }) => id)]),
    );
  };
  const toThemes = ({ themes, positions, subject }: CountedCitation) => {
    if (themes.length > 0) return themes;
    const ends = [...positions, subject.id].map((id) => links.about.get(id) ?? []);
    return ends.find((about) => about.length > 0) ?? [];
  };
  const toPositions = ({ positions, subject }: CountedCitation) =>
    positions.length > 0 ? positions : (links.standsFor.get(subject.id) ?? []);
  return {
    theme: rollUp(list(toThemes), links.broader),
    position: rollUp(list(toPositions), links.broader),
    proposal: rollUp(
      list(({ subject }) => [subject.id]),
      new Map(),
    ),
  };
}
