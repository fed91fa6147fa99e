import type { Diagnostic } from "../../shared/diagnostic.js";
import { type PlacedText, toDiagnostic } from "../placed-text.js";
import type { Rule } from "../rule.js";

/** A question has an expected answer, and an expected answer a question. */
export const checkAnswers: Rule = ({ records: { questionFiles, answers } }) => [
  ...[...questionFiles].filter(([slug]) => !answers.has(slug)).map(([slug, source]) => toUnanswered(slug, source)),
  ...[...answers].filter(([slug]) => !questionFiles.has(slug)).map(([slug, source]) => toUnasked(slug, source)),
];

function toUnanswered(slug: string, source: PlacedText): Diagnostic {
  return toDiagnostic(
    { source, offset: 0 },
    {
      code: "QUESTION_WITHOUT_ANSWER",
      message: `The question "${slug}" has no expected answer.`,
      fix: `Write it to questions/${slug}.answer.yaml.`,
    },
  );
}

function toUnasked(slug: string, source: PlacedText): Diagnostic {
  return toDiagnostic(
    { source, offset: 0 },
    {
      code: "ANSWER_WITHOUT_QUESTION",
      message: "The expected answer belongs to no question.",
      fix: `Write the question to questions/${slug}.graphql, or rename this file to <slug>.answer.yaml.`,
    },
  );
}
