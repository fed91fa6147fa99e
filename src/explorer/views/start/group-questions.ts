import type { QuestionSummary } from "../../api/shapes.ts";
import { rankThemes } from "./rank-themes.ts";

/** Questions on one theme, or on all those that have too few for a group of their own. */
export interface QuestionGroup {
  /** Id of the theme; undefined for the rest. */
  readonly theme: string | undefined;
  readonly questions: readonly QuestionSummary[];
}

const smallestGroup = 3;

/** Every question once, under the most asked of its themes. Groups come in the order of the catalogue, the rest last. */
export function groupQuestions(questions: readonly QuestionSummary[]): readonly QuestionGroup[] {
  const ranked = rankThemes(questions);
  const groups = new Map<string | undefined, QuestionSummary[]>();
  for (const question of questions) {
    const theme = ranked.find((id) => question.themes.includes(id));
    groups.set(theme, [...(groups.get(theme) ?? []), question]);
  }
  const large = [...groups]
    .map(([theme, members]) => ({ theme, questions: members }))
    .filter((group) => group.theme !== undefined && group.questions.length >= smallestGroup);
  const rest = questions.filter((question) => !large.some((group) => group.questions.includes(question)));
  return rest.length > 0 ? [...large, { theme: undefined, questions: rest }] : large;
}
