import type { Vocabulary } from "../api/vocabulary.ts";
import { hasStart, isNarrowed, type Scope } from "./scope.ts";

/** Statements in the picture that a scope without start and filters opens with, at most. */
export const defaultPictureLimit = 400;

/** True for a scope that says neither where to start nor what to let through: it opens with the default picture. */
export function isDefaultPicture(scope: Scope): boolean {
  return !hasStart(scope) && !isNarrowed(scope);
}

/**
 * The relations of the default picture, the most frequent first: those that take a stance; where this world has none,
 * as many as it takes to fill the picture.
 */
export function listDefaultRelations({ ontology, dataset }: Vocabulary): readonly string[] {
  const used = dataset.relations.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  const stances = new Set(ontology.relations.filter(({ stance }) => stance !== null).map(({ type }) => type));
  const taken = used.filter(({ relation }) => stances.has(relation));
  return (taken.length > 0 ? taken : listUntilFull(used)).map(({ relation }) => relation);
}

function listUntilFull(used: Vocabulary["dataset"]["relations"]): Vocabulary["dataset"]["relations"] {
  const before = used.map((_, index) => used.slice(0, index).reduce((sum, { count }) => sum + count, 0));
  return used.filter((_, index) => (before[index] ?? 0) < defaultPictureLimit);
}
