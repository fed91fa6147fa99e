import type { AnswerShape } from "../dataset/dataset.js";
import type { Language } from "../query/looks.js";
import { type AnswerRow, findCellValues, findRows } from "./answer-path.js";
import type { AnsweredQuestion } from "./answer-question.js";
import type { CommandSession } from "./command-session.js";
import { findTexts } from "./find-texts.js";
import { formatResultTables } from "./format-result.js";
import { formatTable, type TextTable } from "./format-table.js";
import { createPassageList, formatPassages, type PassageDescription, type PassageList } from "./passage-list.js";
import { listSeparator } from "./to-result-tables.js";

/** An answer as text: the question, its rows as the catalogue shapes them, and the passages, numbered. */
export function formatAnswer(answer: AnsweredQuestion, language: Language, session: CommandSession): string {
  const { question, data, sentence } = answer;
  const title = session.paint.bold(language === "zh" ? question.titleZh : question.title);
  const list = createPassageList();
  if (question.answer === undefined) list.refer(answer.passages.map(({ id }) => id));
  const body = question.answer
    ? formatShaped(toTable(question.answer, answer, list, language), language, session)
    : formatResultTables(data, undefined, session);
  const passages = formatPassages(sortPassages(answer.passages, list), language, session.terminal.output.columns);
  const told = sentence === undefined ? "" : `${sentence}\n\n`;
  return `${title}\n\n${told}${body}${passages}`;
}

/** Those that were referred to, in the order of their numbers. */
function sortPassages(passages: readonly PassageDescription[], list: PassageList): PassageDescription[] {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return list
    .ids()
    .map((id) => byId.get(id))
    .filter((passage) => passage !== undefined);
}

function formatShaped(table: TextTable, language: Language, { paint, terminal }: CommandSession): string {
  if (table.rows.length > 0) return formatTable(table, paint, terminal.output.columns);
  return language === "zh" ? "無資料。\n" : "No rows.\n";
}

function toTable(shape: AnswerShape, answer: AnsweredQuestion, list: PassageList, language: Language): TextTable {
  const known = new Set(answer.passages.map(({ id }) => id));
  const titles = shape.columns.map(({ title, titleZh }) => (language === "zh" ? titleZh : title));
  const rows = findRows(answer.data, shape.rows).map((row) => [
    ...shape.columns.map(({ path }) => toCell(findCellValues(row, path, language === "zh" ? "Zh" : ""), language)),
    list.refer(findEvidence(row, shape, known)),
  ]);
  return withoutEmptyLast({ columns: [...titles, language === "zh" ? "出處" : "passages"], rows });
}

function toCell(values: readonly unknown[], language: Language): string {
  return [...new Set(values.map((value) => toText(value, language)))].join(listSeparator);
}

function toText(value: unknown, language: Language): string {
  if (typeof value === "boolean") return language === "zh" ? (value ? "是" : "否") : value ? "yes" : "no";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function findEvidence(row: AnswerRow, { evidence }: AnswerShape, known: ReadonlySet<string>): string[] {
  const values = evidence === undefined ? [row.value] : findCellValues(row, evidence);
  return findTexts(values, (text) => known.has(text));
}

function withoutEmptyLast({ columns, rows }: TextTable): TextTable {
  if (rows.some((row) => row.at(-1) !== "")) return { columns, rows };
  return { columns: columns.slice(0, -1), rows: rows.map((row) => row.slice(0, -1)) };
}
