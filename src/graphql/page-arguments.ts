import { KnownError } from "../shared/known-error.js";
import type { Page } from "../store/graph-store.js";
import type { QueryLimits } from "./limits/query-limits.js";

/** The arguments of a plain list, as coerced. */
export interface ListArguments {
  readonly limit?: number | null;
  readonly offset?: number | null;
}

/**
 * The stretch that a plain list gives.
 *
 * @throws KnownError BAD_ARGUMENT for a negative number, LIST_LIMIT for one above its cap
 */
export function toListPage({ limit, offset }: ListArguments, limits: QueryLimits): Page {
  return { offset: resolveOffset(offset, limits), limit: resolveSize("limit", limit, limits) };
}

/**
 * The length of a list: what the caller gave, or the default.
 *
 * @throws KnownError BAD_ARGUMENT for a negative number, LIST_LIMIT for one above its cap
 */
export function resolveSize(name: "first" | "limit", given: number | null | undefined, limits: QueryLimits): number {
  if (given === null || given === undefined) return Math.min(limits.defaultListSize, limits.maxListSize);
  refuseNegative(name, given);
  if (given > limits.maxListSize) throw toListLimitError(name, given, limits.maxListSize);
  return given;
}

/**
 * The refusal of a number above its cap, with the way to page.
 *
 * @param canPage whether the list can be read on from where it stopped
 */
export function toListLimitError(name: string, given: number, limit: number, canPage = true): KnownError {
  return new KnownError(`"${name}" is ${given}; the limit is ${limit}.`, {
    code: "LIST_LIMIT",
    suggestion: suggestLess(name, limit, canPage),
    details: { argument: name, given, limit },
  });
}

function suggestLess(name: string, limit: number, canPage: boolean): string {
  if (!canPage) return `Ask for ${limit} at most, and narrow the selection.`;
  if (name === "offset") {
    return "Narrow the list with `where`, or read it page by page with the `…Connection` field and `after: pageInfo.endCursor`.";
  }
  return `Ask for ${limit} at most and read on page by page: \`first\` with \`after: pageInfo.endCursor\` on the \`…Connection\` field, or \`offset\` on the plain list.`;
}

function resolveOffset(given: number | null | undefined, { maxOffset }: QueryLimits): number {
  if (given === null || given === undefined) return 0;
  refuseNegative("offset", given);
  if (given > maxOffset) throw toListLimitError("offset", given, maxOffset);
  return given;
}

function refuseNegative(name: string, given: number): void {
  if (given >= 0) return;
  throw new KnownError(`"${name}" is ${given}, which is not accepted.`, {
    code: "BAD_ARGUMENT",
    suggestion: "Give a number that is not negative, or leave it out.",
    details: { argument: name, given, minimum: 0 },
  });
}
