import type { Question } from "./question.ts";

/** Other questions that share a theme with this one, those that share most first, else in the catalogue's order. */
export function findRelated(question: Question, questions: readonly Question[]): readonly Question[] {
  const themes = new Set(question.themes);
  const countShared = (other: Question) => other.themes.filter((theme) => themes.has(theme)).length;
  return questions
    .filter((other) => other.slug !== question.slug && countShared(other) > 0)
    .sort((a, b) => countShared(b) - countShared(a));
}
