import type { NodeRecord } from "../dataset/dataset.js";
import { KnownError } from "../shared/known-error.js";
import type { Deadline, MaybePromise } from "../store/graph-store.js";
import type { QueryContext } from "./query-context.js";
import { queryLimits } from "./query-limits.js";
import { type Optional, resolveArgument } from "./resolve-argument.js";
import type { FoundNode } from "./search-index.js";
import { runSteps, type Steps, settle } from "./steps.js";
import { takeTurn } from "./take-turn.js";

/** A node found by search; field for field the API's `SearchHit`. */
export interface SearchHit {
  readonly node: NodeRecord;
  readonly score: number;
  readonly matched: readonly string[];
}

export interface SearchArguments {
  readonly phrase: string;
  /** Only nodes of these kinds; all when absent. */
  readonly kinds?: Optional<readonly string[]>;
  readonly limit?: Optional<number>;
}

/** Longer than most names; what a search costs grows with the phrase. */
const longestPhrase = 200;

/**
 * Nodes whose names or descriptions match a phrase, best first, ties by id.
 *
 * @throws KnownError BAD_ARGUMENT when the phrase is too long or the limit out of range
 */
export function searchNodes(
  context: QueryContext,
  given: SearchArguments,
  deadline?: Deadline,
): MaybePromise<readonly SearchHit[]> {
  return runSteps(searchSteps(context, given, deadline));
}

function* searchSteps(
  context: QueryContext,
  { phrase, kinds, limit }: SearchArguments,
  deadline: Deadline | undefined,
): Steps<readonly SearchHit[]> {
  if (phrase.length > longestPhrase) throw toTooLong(phrase.length);
  const options = { ...(kinds && { kinds }), limit: resolveArgument("limit", limit, queryLimits.search.limit) };
  yield* takeTurn(deadline);
  const index = context.getSearchIndex();
  yield* settle(index.prepare());
  const found = index.search(phrase, options);
  const nodes = yield* settle(context.store.findNodes(found.map((hit) => hit.id)));
  return found.flatMap((hit, index) => {
    const node = nodes[index];
    return node ? [new FoundHit(node, hit)] : [];
  });
}

/** What matched is worked out where it is asked for alone. */
class FoundHit implements SearchHit {
  readonly node: NodeRecord;
  readonly score: number;
  readonly #found: FoundNode;

  constructor(node: NodeRecord, found: FoundNode) {
    this.node = node;
    this.score = found.score;
    this.#found = found;
  }

  get matched(): readonly string[] {
    return this.#found.matched;
  }
}

function toTooLong(given: number): KnownError {
  return new KnownError(`"phrase" is ${given} characters long, which is not accepted.`, {
    code: "BAD_ARGUMENT",
    suggestion: `Look for ${longestPhrase} characters at most: a name, or the words that matter.`,
    details: { argument: "phrase", given, maximum: longestPhrase },
  });
}
