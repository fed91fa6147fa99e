import type { QuestionRecord } from "../dataset/dataset.js";
import type { Language } from "../query/looks.js";
import type { CommandSession } from "./command-session.js";
import { formatTable } from "./format-table.js";

/** The catalogue as a table of names and titles. */
export function formatQuestions(
  questions: readonly QuestionRecord[],
  language: Language,
  { paint, terminal }: CommandSession,
): string {
  if (questions.length === 0) return "The catalogue holds no questions. They are written in questions/ of the data.\n";
  const columns = language === "zh" ? ["名稱", "問題"] : ["name", "question"];
  const rows = questions.map(({ slug, title, titleZh }) => [slug, language === "zh" ? titleZh : title]);
  return formatTable({ columns, rows }, paint, terminal.output.columns);
}
