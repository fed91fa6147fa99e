import { isChinese } from "../../language/language.ts";
import type { AnswerColumn } from "./question.ts";

/** A column with its heading in the reader's language. */
export interface TitledColumn {
  /** Names the column in addresses. */
  readonly key: string;
  readonly title: string;
  readonly path: string;
}

/** The columns as the reader sees them. */
export function nameColumns(columns: readonly AnswerColumn[]): readonly TitledColumn[] {
  return columns.map(({ title, titleZh, path }) => ({
    key: path.replaceAll("[]", ""),
    title: isChinese() ? titleZh : title,
    path,
  }));
}
