import type { QuestionSummary } from "../../api/shapes.ts";

/** The themes of the questions: the most asked first, then in the order of the catalogue. */
export function rankThemes(questions: readonly QuestionSummary[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const theme of questions.flatMap(({ themes }) => themes)) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([theme]) => theme);
}
