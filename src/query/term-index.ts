import MiniSearch, { type SearchResult } from "minisearch";
import { type SearchUnit, toCoverage, toIndexTerms, toSearchUnits } from "./search-terms.js";
import type { SearchedText } from "./searched-text.js";

/** A node in whose texts terms of a phrase stand. */
export interface TermHit {
  readonly id: string;
  /** Greater is better; above 0 and below 1. */
  readonly relevance: number;
  /** Share of the phrase that was found, above 0 to 1. */
  readonly coverage: number;
  /** The terms of its texts that matched, folded. */
  readonly terms: ReadonlySet<string>;
}

/** Finds nodes by the words of their texts. */
export interface TermIndex {
  /** In no defined order. */
  find(phrase: string): readonly TermHit[];
}

/** A node and its searched texts. */
export interface TermSource {
  readonly id: string;
  readonly texts: readonly SearchedText[];
}

/** Share of the best coverage of the phrase below which a hit is left out. */
const LEAST_COVERAGE = 0.5;

/** Share of a word's letters that may be mistyped. */
const TYPING_ERRORS = 0.2;

/** Indexes texts by their terms; properties weigh as given. */
export function createTermIndex(sources: Iterable<TermSource>, weights: ReadonlyMap<string, number>): TermIndex {
  const vocabulary = new Set<string>();
  const index = new MiniSearch<TermSource>({
    fields: [...weights.keys()],
    extractField: ({ id, texts }, field) =>
      field === "id" ? id : (texts.find(({ property }) => property === field)?.values.join("\n") as string),
    tokenize: (text) => [...toIndexTerms(text)],
    processTerm: (term) => {
      vocabulary.add(term);
      return term;
    },
  });
  for (const source of sources) index.add(source);
  const boost = Object.fromEntries(weights);
  const options = {
    boost,
    prefix: canExtend,
    fuzzy: (term: string) => canBeMistyped(term) && !vocabulary.has(term) && TYPING_ERRORS,
    processTerm: (term: string) => term,
  };
  return {
    find(phrase) {
      const units = toSearchUnits(phrase);
      const terms = [...new Set(units.flatMap(({ wholes, parts }) => [...wholes, ...parts]))];
      return toHits(index.search(phrase, { ...options, tokenize: () => terms }), units);
    },
  };
}

/** Words of three letters and more are found by their beginning too. */
function canExtend(term: string): boolean {
  return /\p{L}.*\p{L}.*\p{L}/u.test(term);
}

/** Figures are meant as they are typed. */
function canBeMistyped(term: string): boolean {
  return canExtend(term) && !/\p{N}/u.test(term);
}

function toHits(results: readonly SearchResult[], units: readonly SearchUnit[]): readonly TermHit[] {
  const covered = results.map((result) => ({ result, coverage: toCoverage(units, new Set(result.queryTerms)) }));
  const best = Math.max(...covered.map(({ coverage }) => coverage));
  return covered
    .filter(({ coverage }) => coverage >= best * LEAST_COVERAGE)
    .map(({ result, coverage }) => ({
      id: result.id,
      relevance: toRelevance(result.score * coverage ** 2),
      coverage,
      terms: new Set(result.terms),
    }));
}

function toRelevance(score: number): number {
  return score / (score + 10);
}
