import type { NodeRecord } from "../dataset/dataset.js";
import type { Ontology } from "../ontology/ontology.js";
import { compareText } from "./compare-text.js";
import { findMatchedWords, hasTerm } from "./find-matched-words.js";
import { createNameIndex, type NameHit } from "./name-index.js";
import type { FoundNode, SearchIndex } from "./search-index.js";
import { type SearchUnit, toCoverage, toSearchUnits } from "./search-terms.js";
import { type SearchedText, toSearchedTexts, toSearchWeights } from "./searched-text.js";
import { createTermIndex, type TermHit } from "./term-index.js";

/**
 * Indexes the searchable properties of nodes in two ways: names as a whole, and the words of all texts.
 *
 * Nodes with a name equal to the phrase come first (score above 2), then those with a name that begins with it or that
 * consists of its words in another order or mistyped (above 1), then the others; within each by the relevance of the words
 * that match, properties weighed as the schema says, a name matched in full before part of a long one. Differences of width, letter case, accents and Traditional or Simplified
 * characters never matter. A Latin word that stands nowhere in the data is looked for with typing errors.
 */
export function createSearchIndex(ontology: Ontology, nodes: Iterable<NodeRecord>): SearchIndex {
  const sources = Array.from(nodes, ({ id, kind, properties }) => {
    const texts = toSearchedTexts(ontology, { id, kind, properties });
    return { id, kind, texts, names: listNames(texts).map((name) => ({ name, units: toSearchUnits(name) })) };
  });
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const names = createNameIndex(sources.flatMap(({ id, names }) => names.map(({ name }) => ({ id, name }))));
  const terms = createTermIndex(sources, toSearchWeights(ontology));
  return {
    search(phrase, { kinds, limit }) {
      const hits = joinHits(names.find(phrase), terms.find(phrase));
      const candidates = hits.flatMap((hit) => {
        const source = sourceById.get(hit.id);
        return source && (kinds === undefined || kinds.includes(source.kind)) ? [toCandidate(hit, source)] : [];
      });
      const best = candidates.sort((a, b) => b.score - a.score || compareText(a.source.id, b.source.id));
      return best.slice(0, limit).map(toFoundNode);
    },
  };
}

/** A node as it is searched. */
interface Source {
  readonly id: string;
  readonly kind: string;
  readonly texts: readonly SearchedText[];
  readonly names: readonly { readonly name: string; readonly units: readonly SearchUnit[] }[];
}

/** What the two indexes say of one node. */
interface Hit {
  readonly id: string;
  readonly nameHits: readonly NameHit[];
  readonly termHit: TermHit | undefined;
}

interface Candidate {
  readonly source: Source;
  readonly score: number;
  readonly nameHits: readonly NameHit[];
  readonly terms: ReadonlySet<string>;
}

function joinHits(nameHits: readonly NameHit[], termHits: readonly TermHit[]): readonly Hit[] {
  const nameHitsById = new Map<string, NameHit[]>();
  for (const hit of nameHits) nameHitsById.set(hit.id, [...(nameHitsById.get(hit.id) ?? []), hit]);
  const termHitById = new Map(termHits.map((hit) => [hit.id, hit]));
  const ids = new Set([...nameHitsById.keys(), ...termHitById.keys()]);
  return Array.from(ids, (id) => ({ id, nameHits: nameHitsById.get(id) ?? [], termHit: termHitById.get(id) }));
}

/** Only the strongest hits on names are kept: those equal to the phrase, where there are some. */
function toCandidate({ nameHits, termHit }: Hit, source: Source): Candidate {
  const { relevance = 0, coverage = 0, terms = new Set<string>() } = termHit ?? {};
  const exact = nameHits.filter(({ isExact }) => isExact);
  const share = Math.max(0, ...source.names.map(({ units }) => toCoverage(units, terms)));
  const isSameWords = coverage === 1 && share === 1;
  const rank = exact.length > 0 ? 2 : nameHits.length > 0 || isSameWords ? 1 : 0;
  const score = rank + (relevance * (1 + share)) / 2;
  return { source, score, nameHits: exact.length > 0 ? exact : nameHits, terms };
}

function toFoundNode({ source, score, nameHits, terms }: Candidate): FoundNode {
  const strongest = new Set(nameHits.map(({ name }) => name));
  const isMatched = (name: string) => (strongest.size > 0 ? strongest.has(name) : hasTerm(name, terms));
  const matched = source.names.map(({ name }) => name).filter(isMatched);
  return { id: source.id, score, matched: matched.length > 0 ? matched : listWords(source.texts, terms) };
}

/** Each name once, the weightiest first. */
function listNames(texts: readonly SearchedText[]): readonly string[] {
  return [...new Set(texts.filter(({ isName }) => isName).flatMap(({ values }) => values))];
}

/** Each word that matched once, as it stands in the running text. */
function listWords(texts: readonly SearchedText[], terms: ReadonlySet<string>): readonly string[] {
  return [...new Set(texts.flatMap(({ values }) => values.flatMap((value) => findMatchedWords(value, terms))))];
}
