import type { QuestionRecord } from "../dataset/dataset.js";
import { KnownError } from "../shared/known-error.js";
import { findNearestName } from "../shared/nearest-name.js";

/**
 * Refuses parameters that a question does not have: GraphQL would pass over them, and a slip go unnoticed.
 *
 * @throws KnownError UNKNOWN_PARAMETER with the nearest name
 */
export function refuseUnknownParameters(question: QuestionRecord, names: readonly string[]): void {
  const known = question.parameters.map((parameter) => parameter.name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const nearest = findNearestName(unknown, known);
  const all = known.length > 0 ? `It takes ${known.join(", ")}.` : "It takes none.";
  throw new KnownError(`The question "${question.slug}" has no parameter "${unknown}".`, {
    code: "UNKNOWN_PARAMETER",
    suggestion: nearest ? `Did you mean "${nearest}"?` : all,
  });
}
