import { getVocabulary } from "../api/vocabulary.ts";
import { type Choice, isChosen, toggleName, type Usual } from "./choice.ts";
import { isDefaultPicture, listDefaultRelations } from "./default-relations.ts";
import type { Scope } from "./scope.ts";

/** The scope with a filter changed. What is narrowed is what is seen: the default picture's relations stay. */
export function narrow(scope: Scope, changes: Partial<Scope>): Scope {
  const relations = isDefaultPicture(scope) ? listDefaultRelations(getVocabulary()) : scope.relations;
  return { ...scope, relations, limit: 0, ...changes };
}

/** Whether a kind is let through. */
export function isKindShown(scope: Scope, kind: string): boolean {
  return isChosen(toKindChoice(scope), kind);
}

/** The scope with a kind let through, or no longer. */
export function toggleKind(scope: Scope, kind: string): Scope {
  const { only, without } = toggleName(toKindChoice(scope), kind);
  return { ...scope, kinds: only, withoutKinds: without };
}

/**
 * Whether a relation is let through.
 *
 * @param seen relations of the picture; in the default picture those that came with expanded nodes count
 */
export function isRelationShown(scope: Scope, relation: string, seen: readonly string[]): boolean {
  return isChosen(toRelationChoice(scope), relation, toUsual(scope, seen));
}

/** The scope with a relation let through, or no longer. */
export function toggleRelation(scope: Scope, relation: string, seen: readonly string[]): Scope {
  const { only, without } = toggleName(toRelationChoice(scope), relation, toUsual(scope, seen));
  return { ...scope, relations: only, withoutRelations: without };
}

function toKindChoice({ kinds, withoutKinds }: Scope): Choice {
  return { only: kinds, without: withoutKinds };
}

function toRelationChoice({ relations, withoutRelations }: Scope): Choice {
  return { only: relations, without: withoutRelations };
}

function toUsual(scope: Scope, seen: readonly string[]): Usual | undefined {
  if (!isDefaultPicture(scope)) return undefined;
  const kept = listDefaultRelations(getVocabulary());
  return { names: [...kept, ...seen], kept };
}
