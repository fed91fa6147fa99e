import type { NodeRecord } from "../../dataset/dataset.js";
import { foldText } from "../fold-text.js";
import type { FoundNode } from "../search-index.js";
import { canBeginWord } from "./find-words.js";
import { canBeginName, nameRanks } from "./score-board.js";
import { isHanSegment, takeIndexTerms } from "./search-terms.js";
import type { ListTexts, SearchedText } from "./searched-text.js";
import { type ComparedText, tellMatched } from "./tell-matched.js";

/** What of a node matched. */
type Tell = (node: NodeRecord) => readonly string[];

/** Nodes and their scores, in a part of longer lists. */
export interface RankedNodes {
  readonly numbers: Uint32Array;
  readonly scores: Float64Array;
  readonly length: number;
}

/** Gives the first nodes of those that a folded term has found, which stand in their lists from a place on. */
export type ToTermHits = (term: string, ranked: RankedNodes, start: number, limit: number) => readonly FoundNode[];

/**
 * What matched is worked out when it is asked for: it takes far longer than to find the nodes. A class, because objects
 * that are made with a getter each take ten times as long to make.
 */
class TermHit implements FoundNode {
  readonly id: string;
  readonly score: number;
  readonly #node: NodeRecord;
  readonly #tell: Tell;

  constructor(node: NodeRecord, score: number, tell: Tell) {
    this.id = node.id;
    this.score = score;
    this.#node = node;
    this.#tell = tell;
  }

  get matched(): readonly string[] {
    return this.#tell(this.#node);
  }
}

/** Makes hits of the nodes that are found by a single term. */
export function createTermHits(nodes: readonly NodeRecord[], listTexts: ListTexts): ToTermHits {
  return (term, { numbers, scores, length }, start, limit) => {
    const end = start + Math.min(length, limit);
    const tell: Tell = (node) => tellTerm(term, listTexts(node));
    const hits: FoundNode[] = [];
    for (let at = start; at < end; at++) {
      hits.push(new TermHit(nodes[numbers[at] as number] as NodeRecord, scores[at] as number, tell));
    }
    return hits;
  };
}

function tellTerm(wanted: string, texts: readonly SearchedText[]): readonly string[] {
  const canBegin = canBeginWord(wanted);
  const matches = (term: string) => term === wanted || (canBegin && term.startsWith(wanted));
  const compared = texts.map((text) => compare(text, wanted, matches));
  return tellMatched(compared, (term) => term === wanted || (!isHanSegment(term) && matches(term)));
}

function compare(text: SearchedText, wanted: string, matches: (term: string) => boolean): ComparedText {
  const folded = foldText(text.value);
  let isFound = false;
  takeIndexTerms(folded, (term) => {
    isFound ||= matches(term);
  });
  const begins = text.isName && canBeginName(wanted) && folded.startsWith(wanted);
  const isEqual = text.isName && folded === wanted;
  return { text, rank: isEqual ? nameRanks.equal : begins ? nameRanks.begins : nameRanks.none, isFound };
}
