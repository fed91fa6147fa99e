import { foldText } from "./fold-text.js";
import { isHanSegment, splitSegments, toHanTerm, toIndexTerms } from "./search-terms.js";

/** The words of a text in which some terms stand, as written, each once: whole words and symbols, or stretches of Chinese. */
export function findMatchedWords(text: string, terms: ReadonlySet<string>): readonly string[] {
  const words = splitSegments(text).flatMap((segment) =>
    isHanSegment(segment) ? findStretches([...segment], terms) : hasTerm(segment, terms) ? [segment] : [],
  );
  return [...new Set(words)];
}

/** Whether one of the terms stands in a text. */
export function hasTerm(text: string, terms: ReadonlySet<string>): boolean {
  return toIndexTerms(text).some((term) => terms.has(term));
}

function findStretches(characters: readonly string[], terms: ReadonlySet<string>): readonly string[] {
  const folded = characters.map(foldText);
  const isMatched = folded.map((character, index) =>
    [character, `${folded[index - 1] ?? ""}${character}`, `${character}${folded[index + 1] ?? ""}`].some((text) =>
      terms.has(toHanTerm(text)),
    ),
  );
  const marked = characters.map((character, index) => (isMatched[index] ? character : " "));
  return marked.join("").split(" ").filter(Boolean);
}
