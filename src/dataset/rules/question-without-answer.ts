import type { Diagnostic } from "../../shared/diagnostic.js";
import { toDiagnostic } from "../placed-text.js";
import type { Rule } from "../rule.js";

/** A question has an expected answer, and an expected answer a question. */
export const checkAnswers: Rule = ({ records }) => {
  const open = records.questions.filter(({ slug }) => !records.answers.has(slug));
  const diagnostics: Diagnostic[] = open.map(({ source, slug }) =>
    toDiagnostic(
      { source, offset: 0 },
      {
        code: "QUESTION_WITHOUT_ANSWER",
        message: `The question "${slug}" has no expected answer.`,
        fix: `Write it to questions/${slug}.answer.yaml.`,
      },
    ),
  );
  for (const [slug, source] of records.answers) {
    if (records.questionSlugs.has(slug)) continue;
    diagnostics.push(
      toDiagnostic(
        { source, offset: 0 },
        {
          code: "ANSWER_WITHOUT_QUESTION",
          message: "The expected answer belongs to no question.",
          fix: `Write the question to questions/${slug}.graphql, or rename this file to <slug>.answer.yaml.`,
        },
      ),
    );
  }
  return diagnostics;
};
