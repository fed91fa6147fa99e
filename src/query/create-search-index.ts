import type { NodeRecord } from "../dataset/dataset.js";
import type { Ontology } from "../ontology/ontology.js";
import { compareText } from "./compare-text.js";
import { findMatchedWords, hasTerm } from "./find-matched-words.js";
import { createNameIndex, type NameHit } from "./name-index.js";
import type { FoundNode, SearchIndex } from "./search-index.js";
import { type SearchedText, toSearchedTexts, toSearchWeights } from "./searched-text.js";
import { createTermIndex, type TermHit } from "./term-index.js";

/**
 * Indexes the searchable properties of nodes in two ways: names as a whole, and the words of all texts.
 *
 * Nodes with a name equal to the phrase come first (score above 2), then those with a name that begins with it (above 1),
 * then the others by the relevance of the words that match, properties weighed as the schema says. Differences of width,
 * letter case, accents and Traditional or Simplified characters never matter. A Latin word that stands nowhere in the data
 * is looked for with typing errors.
 */
export function createSearchIndex(ontology: Ontology, nodes: Iterable<NodeRecord>): SearchIndex {
  const sources = Array.from(nodes, (node) => ({
    id: node.id,
    kind: node.kind,
    texts: toSearchedTexts(ontology, node),
  }));
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const names = createNameIndex(sources.flatMap(({ id, texts }) => listNames(texts).map((name) => ({ id, name }))));
  const terms = createTermIndex(sources, toSearchWeights(ontology));
  return {
    search(phrase, { kinds, limit }) {
      const isWanted = ({ id }: { readonly id: string }) =>
        kinds === undefined || kinds.includes(sourceById.get(id)?.kind as string);
      const found = toFound(names.find(phrase).filter(isWanted), terms.find(phrase).filter(isWanted));
      const best = found.sort((a, b) => b.score - a.score || compareText(a.id, b.id)).slice(0, limit);
      return best.map((candidate) => toFoundNode(candidate, sourceById.get(candidate.id)?.texts ?? []));
    },
  };
}

interface Candidate {
  readonly id: string;
  readonly score: number;
  /** Names that the phrase is equal to, else those that it begins. */
  readonly names: readonly string[];
  readonly terms: ReadonlySet<string>;
}

function toFound(nameHits: readonly NameHit[], termHits: readonly TermHit[]): Candidate[] {
  const hitsById = new Map<string, NameHit[]>();
  for (const hit of nameHits) hitsById.set(hit.id, [...(hitsById.get(hit.id) ?? []), hit]);
  const termHitById = new Map(termHits.map((hit) => [hit.id, hit]));
  return [...new Set([...hitsById.keys(), ...termHitById.keys()])].map((id) => {
    const { relevance = 0, terms = new Set<string>() } = termHitById.get(id) ?? {};
    const hits = hitsById.get(id) ?? [];
    const exact = hits.filter(({ isExact }) => isExact);
    const strongest = exact.length > 0 ? exact : hits;
    const rank = exact.length > 0 ? 2 : hits.length > 0 ? 1 : 0;
    return { id, score: rank + relevance, names: strongest.map(({ name }) => name), terms };
  });
}

function toFoundNode({ id, score, names, terms }: Candidate, texts: readonly SearchedText[]): FoundNode {
  const all = listNames(texts);
  const matched =
    names.length > 0 ? all.filter((name) => names.includes(name)) : all.filter((name) => hasTerm(name, terms));
  return { id, score, matched: matched.length > 0 ? matched : listWords(texts, terms) };
}

/** Each name once, the weightiest first. */
function listNames(texts: readonly SearchedText[]): readonly string[] {
  return [...new Set(texts.filter(({ isName }) => isName).flatMap(({ values }) => values))];
}

/** Each word that matched once, as it stands in the running text. */
function listWords(texts: readonly SearchedText[], terms: ReadonlySet<string>): readonly string[] {
  return [...new Set(texts.flatMap(({ values }) => values.flatMap((value) => findMatchedWords(value, terms))))];
}
