import type { DatasetHead, NodeRecord } from "./dataset.js";
import type { SourceTexts } from "./read-sources.js";

/** Finds the text of a passage; undefined where its source text is not at hand. */
export type FindPassageText = (passage: NodeRecord) => string | undefined;

/** The same finder, but for passages that reach into a withheld section: of these it finds none. */
export function withholdTexts(dataset: DatasetHead, findText: FindPassageText): FindPassageText {
  const withheld = new Map(
    dataset.sources.map(({ id, sections }) => [id, sections.filter((section) => section.withheld !== undefined)]),
  );
  return (passage) => {
    const { documentId, firstLine, lastLine } = passage.properties;
    const isWithheld = withheld
      .get(String(documentId))
      ?.some((section) => section.firstLine <= Number(lastLine) && section.lastLine >= Number(firstLine));
    return isWithheld ? undefined : findText(passage);
  };
}

/** A finder of passage texts, line breaks kept, over source texts that were read. */
export function createPassageTexts(
  { passages }: { readonly passages: Iterable<NodeRecord> },
  texts: SourceTexts,
): FindPassageText {
  const known = new Set(Array.from(passages, ({ id }) => id));
  return createTextFinder((id) => known.has(id), texts);
}

/** As `createPassageTexts`, without going over all passages. */
export function createTextFinder(isPassage: (id: string) => boolean, texts: SourceTexts): FindPassageText {
  return ({ id, properties }) => {
    const lines = isPassage(id) ? texts.get(String(properties.documentId)) : undefined;
    return lines?.slice(Number(properties.firstLine) - 1, Number(properties.lastLine)).join("\n");
  };
}
