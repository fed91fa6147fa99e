import type { NodeSummary, QuestionSummary } from "../../api/shapes.ts";
import { foldLetters } from "../../components/find-marks.ts";

/** The questions in which every word of the filter occurs: in either language, in their descriptions and themes too. */
export function filterQuestions(
  questions: readonly QuestionSummary[],
  filter: string,
  themes: ReadonlyMap<string, NodeSummary>,
): readonly QuestionSummary[] {
  const words = foldLetters(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) return questions;
  return questions.filter((question) => {
    const text = foldLetters(toText(question, themes));
    return words.every((word) => text.includes(word));
  });
}

function toText(question: QuestionSummary, themes: ReadonlyMap<string, NodeSummary>): string {
  const { title, titleZh, description, descriptionZh } = question;
  const names = question.themes.flatMap((id) => [themes.get(id)?.name, themes.get(id)?.nameZh]);
  return [title, titleZh, description, descriptionZh, ...names].filter(Boolean).join("\n");
}
