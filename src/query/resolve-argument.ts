import { KnownError } from "../shared/known-error.js";
import type { ArgumentRange } from "./query-limits.js";

/** An argument that a caller may leave out. */
export type Optional<T> = T | null | undefined;

/**
 * The number to use for an argument: the given one, or its default.
 *
 * @throws KnownError BAD_ARGUMENT when the given one is no integer in the range
 */
export function resolveArgument(name: string, given: Optional<number>, range: ArgumentRange): number {
  if (given === null || given === undefined) return range.default;
  const { minimum, maximum } = range;
  if (Number.isInteger(given) && given >= minimum && given <= maximum) return given;
  throw new KnownError(`"${name}" is ${given}, which is not accepted.`, {
    code: "BAD_ARGUMENT",
    suggestion: `Give an integer from ${minimum} to ${maximum}, or leave it out for ${range.default}.`,
    details: { argument: name, given, minimum, maximum },
  });
}
