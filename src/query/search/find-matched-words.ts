import { foldText } from "../fold-text.js";
import { isHanSegment, splitSegments, takeIndexTerms } from "./search-terms.js";

/** Whether a folded term of a text was found by a phrase. */
export type IsFound = (term: string) => boolean;

/** The words of a text that were found, as written, each once: whole words and symbols, or stretches of Chinese. */
export function findMatchedWords(text: string, isFound: IsFound): readonly string[] {
  const words = splitSegments(text).flatMap((segment) =>
    isHanSegment(segment) ? findStretches([...segment], isFound) : hasTerm(segment, isFound) ? [segment] : [],
  );
  return [...new Set(words)];
}

function hasTerm(text: string, isFound: IsFound): boolean {
  let has = false;
  takeIndexTerms(foldText(text), (term) => {
    has ||= isFound(term);
  });
  return has;
}

function findStretches(characters: readonly string[], isFound: IsFound): readonly string[] {
  const folded = characters.map(foldText);
  const isMatched = folded.map((character, index) =>
    [character, `${folded[index - 1] ?? ""}${character}`, `${character}${folded[index + 1] ?? ""}`].some(isFound),
  );
  const marked = characters.map((character, index) => (isMatched[index] ? character : " "));
  return marked.join("").split(" ").filter(Boolean);
}
