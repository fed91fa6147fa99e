import type { NodeRecord } from "../../dataset/dataset.js";
import { foldText } from "../fold-text.js";
import type { FoundNode, SearchIndex } from "../search-index.js";
import type { Scored } from "./best-list.js";
import type { IsFound } from "./find-matched-words.js";
import type { WordMatch } from "./find-words.js";
import { findFirstText } from "./get-text.js";
import { canBeMistyped } from "./letter-set.js";
import { readyLength } from "./ready-table.js";
import { createPhraseScorer, type ScoredPhrase } from "./score-phrase.js";
import { createTermScorer, mostRanked } from "./score-term.js";
import { isHanSegment, isSingleTerm, type SearchUnit } from "./search-terms.js";
import type { ListTexts } from "./searched-text.js";
import { tellMatched } from "./tell-matched.js";
import { createTermHits } from "./term-hit.js";
import type { TextIndex } from "./text-index.js";

/** Searches an index of texts. */
export function createPhraseSearch(index: TextIndex, listTexts: ListTexts): SearchIndex["search"] {
  const { texts, ready } = index;
  const scorePhrase = createPhraseScorer(index);
  const scoreTerm = createTermScorer(index);
  const toTermHits = createTermHits(texts.nodes, listTexts);

  function toFoundNode({ number: node, score }: Scored, { board }: ScoredPhrase, isFound: IsFound): FoundNode {
    const record = texts.nodes[node] as NodeRecord;
    const first = findFirstText(texts, node);
    const listed = listTexts(record).map((text, at) => ({
      text,
      rank: board.textRanks[first + at] as number,
      isFound: (board.letters[first + at] as number) > 0,
    }));
    return { id: record.id, score, matched: tellMatched(listed, isFound) };
  }

  return (phrase, options) => {
    const folded = foldText(phrase);
    const { kinds, limit } = options;
    if (!kinds && limit <= readyLength) {
      const best = ready.find(folded);
      if (best) return toTermHits(folded, best, best.start, limit);
    }
    if (limit <= mostRanked && isSingleTerm(folded)) {
      const best = scoreTerm(folded, options);
      if (best) return toTermHits(folded, best, 0, limit);
      if (!canBeMistyped(folded)) return [];
    }
    return scorePhrase(folded, options, (scored) => {
      const isFound = createFoundTest(index, scored.units, scored.matches);
      return scored.best.map((one) => toFoundNode(one, scored, isFound));
    });
  };
}

/** Chinese is found as it is asked for; other words also by their beginning or with typing errors. */
function createFoundTest({ words }: TextIndex, units: readonly SearchUnit[], matches: readonly WordMatch[]): IsFound {
  const wanted = new Set(units.flatMap(({ wholes, parts }) => [...wholes, ...parts]));
  return (term) => {
    if (wanted.has(term)) return true;
    if (isHanSegment(term)) return false;
    const { start, end } = words.words.findEqual(term);
    return start < end && matches.some(({ words }) => start >= words.start && start < words.end);
  };
}
