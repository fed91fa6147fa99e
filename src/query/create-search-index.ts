import type { NodeRecord } from "../dataset/dataset.js";
import type { Ontology } from "../ontology/ontology.js";
import { indexTexts } from "./search/index-texts.js";
import { createPhraseSearch } from "./search/search-phrase.js";
import { createTextLister } from "./search/searched-text.js";
import { createLazyWork, type Turns } from "./search/turns.js";
import type { SearchIndex } from "./search-index.js";

/**
 * Indexes the searchable properties of nodes in two ways: names as a whole, and the words of all texts.
 *
 * Nodes with a name equal to the phrase come first (score above 2), then those with a name that begins with it or that
 * consists of its words in another order or mistyped (above 1), then the others; within each by the relevance of the
 * words that match: rarer words, weightier properties and shorter texts count for more, and so does what matches more of
 * the phrase. Differences of width, letter case, accents and Traditional or Simplified characters never matter. A Latin
 * word that neither stands in the data nor begins one that does is looked for with typing errors.
 *
 * Nothing is done before the first search or `prepare`. The nodes are kept.
 */
export function createSearchIndex(ontology: Ontology, nodes: Iterable<NodeRecord>): SearchIndex {
  const work = createLazyWork(buildSearch(ontology, nodes));
  return { prepare: work.prepare, search: (phrase, options) => work.get()(phrase, options) };
}

function* buildSearch(ontology: Ontology, nodes: Iterable<NodeRecord>): Turns<SearchIndex["search"]> {
  const listTexts = createTextLister(ontology);
  return createPhraseSearch(yield* indexTexts(yield* listNodes(nodes), listTexts), listTexts);
}

function* listNodes(nodes: Iterable<NodeRecord>): Turns<readonly NodeRecord[]> {
  if (Array.isArray(nodes)) return nodes;
  const list: NodeRecord[] = [];
  for (const node of nodes) {
    list.push(node);
    if (list.length % 4096 === 0) yield;
  }
  return list;
}
