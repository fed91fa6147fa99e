import type { QuestionRecord } from "../dataset/dataset.js";
import { KnownError } from "../shared/known-error.js";
import { findNearestName } from "../shared/nearest-name.js";

/**
 * The question of the catalogue by that name.
 *
 * @throws KnownError UNKNOWN_QUESTION with the nearest name
 */
export function getQuestion(questions: readonly QuestionRecord[], slug: string): QuestionRecord {
  const question = questions.find((candidate) => candidate.slug === slug);
  if (question) return question;
  const nearest = findNearestName(
    slug,
    questions.map((candidate) => candidate.slug),
  );
  throw new KnownError(`There is no question "${slug}".`, {
    code: "UNKNOWN_QUESTION",
    suggestion: nearest ? `Did you mean "${nearest}"?` : "`tpgraph ask`, or /questions, lists all of them.",
    details: { slug, ...(nearest && { nearest }) },
  });
}
