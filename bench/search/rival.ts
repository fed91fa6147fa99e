import { Charset, Encoder, Index } from "flexsearch";
import type { NodeRecord } from "../../src/dataset/dataset.js";

/** Finds the places of nodes in the list that was indexed. */
export interface Rival {
  search(phrase: string, limit: number): readonly number[];
}

/**
 * FlexSearch as its documentation advises for each language: for Chinese the encoder that takes every character for a
 * word, for English the default one, with words found by their beginning too. All names of a node make one text.
 *
 * Without the encoder's cache: it keeps what was asked before, and here the same phrases come again and again.
 */
export function createRival(nodes: readonly NodeRecord[], language: "en" | "zh"): Rival {
  const encoder = new Encoder(language === "zh" ? Charset.CJK : Charset.Default, { cache: false });
  const index = new Index({ encoder, tokenize: language === "zh" ? "strict" : "forward" });
  for (const [place, node] of nodes.entries()) index.add(place, listNames(node, language).join(" "));
  return { search: (phrase, limit) => index.search(phrase, { limit }) as readonly number[] };
}

/** The names that an index of one language holds. */
export function listNames({ properties }: NodeRecord, language: "en" | "zh"): readonly string[] {
  if (language === "zh") return [String(properties.nameZh)];
  return [String(properties.name), ...(properties.aliases as readonly string[])];
}
