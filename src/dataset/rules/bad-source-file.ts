import { toDiagnostic } from "../placed-text.js";
import type { Rule } from "../rule.js";

/** A text's file is named relative to the folder of the source texts and does not lead out of it. */
export const checkSourceFiles: Rule = ({ records }) =>
  records.documents
    .flatMap(({ rendition }) => (rendition === undefined ? [] : [rendition.file]))
    .filter(({ text }) => /^([/\\]|[A-Za-z]:)|\\/.test(text) || text.split("/").includes(".."))
    .map((file) =>
      toDiagnostic(file, {
        code: "BAD_SOURCE_FILE",
        message: `"${file.text}" leads out of the folder of the source texts.`,
        fix: "Write the file's name alone.",
      }),
    );
