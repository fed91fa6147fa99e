import { findFirst } from "./packed-texts.js";
import type { ListTexts } from "./searched-text.js";
import type { TextTable } from "./text-index.js";

/** The first text of a node, or that of the next one that has some. */
export function findFirstText({ nodeOf }: TextTable, node: number): number {
  return findFirst(0, nodeOf.length, (text) => (nodeOf[text] as number) >= node);
}

/** A text as it stands in the data. */
export function getText(texts: TextTable, listTexts: ListTexts, text: number): string {
  const node = texts.nodeOf[text] as number;
  let first = text;
  while (first > 0 && texts.nodeOf[first - 1] === node) first--;
  const listed = listTexts(texts.nodes[node] as (typeof texts.nodes)[number]);
  return (listed[text - first] as (typeof listed)[number]).value;
}
