import type { Dataset, NodeRecord } from "./dataset.js";
import type { SourceTexts } from "./read-sources.js";

/** Finds the text of a passage; undefined where its source text is not at hand. */
export type FindPassageText = (passage: NodeRecord) => string | undefined;

/** A finder of passage texts, line breaks kept, over source texts that were read. */
export function createPassageTexts(dataset: Dataset, texts: SourceTexts): FindPassageText {
  const known = new Set(dataset.passages.map(({ id }) => id));
  return ({ id, properties }) => {
    const lines = known.has(id) ? texts.get(String(properties.documentId)) : undefined;
    return lines?.slice(Number(properties.firstLine) - 1, Number(properties.lastLine)).join("\n");
  };
}
