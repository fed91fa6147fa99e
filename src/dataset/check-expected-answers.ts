import type { Diagnostic } from "../shared/diagnostic.js";
import type { DataFile } from "./data-file.js";
import { parseExpectedAnswer } from "./parse-expected-answer.js";

/** What is wrong in the expected answers of a data folder; apart from loading, which has no use for them. */
export function checkExpectedAnswers(files: readonly DataFile[]): Diagnostic[] {
  return files
    .filter(({ path, refusal }) => refusal === undefined && /^questions\/.*\.answer\.yaml$/.test(path))
    .flatMap((file) => parseExpectedAnswer(file).diagnostics);
}
