import { createGrowingNumbers } from "./growing-numbers.js";
import { listCommonTerms } from "./list-common-terms.js";
import { createTermScorer } from "./score-term.js";
import type { ReadyTable, ScoredIndex } from "./text-index.js";
import type { Turns } from "./turns.js";

/** So many nodes are ready for a term at most: as many as are given where nobody says how many. */
export const readyLength = 25;

/** Finds the best nodes for each common term, once for all searches. */
export function* tabulateReady(index: ScoredIndex): Turns<ReadyTable> {
  const scoreTerm = createTermScorer(index);
  const placeByTerm = new Map<string, number>();
  const firstOf = createGrowingNumbers();
  const growing = createGrowingNumbers();
  const scoreList: number[] = [];
  for (const term of listCommonTerms(index.words)) {
    placeByTerm.set(term, firstOf.length);
    firstOf.push(growing.length);
    const best = scoreTerm(term, { limit: readyLength });
    for (let at = 0; best && at < best.length; at++) {
      growing.push(best.numbers[at] as number);
      scoreList.push(best.scores[at] as number);
    }
    yield;
  }
  firstOf.push(growing.length);
  const [starts, numbers] = [firstOf.toArray().slice(), growing.toArray().slice()];
  const scores = Float64Array.from(scoreList);
  return {
    find(term) {
      const place = placeByTerm.get(term);
      if (place === undefined) return undefined;
      const start = starts[place] as number;
      return { numbers, scores, start, length: (starts[place + 1] as number) - start };
    },
  };
}
