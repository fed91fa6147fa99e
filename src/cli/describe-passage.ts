import type { NodeRecord } from "../dataset/dataset.js";
import { type Language, pickName } from "../query/looks.js";

/** Where a passage stands, in words. */
export function describePassage(passage: NodeRecord, document: NodeRecord | undefined, language: Language): string {
  const { documentId, section, firstLine, lastLine, page } = passage.properties;
  const name = document === undefined ? String(documentId) : pickName(document, language);
  const sections = Array.isArray(section) && section.length > 0 ? `§ ${section.join(" › ")}` : undefined;
  const lines = firstLine === lastLine ? String(firstLine) : `${firstLine}–${lastLine}`;
  const places =
    language === "zh"
      ? [name, sections, `第 ${lines} 行`, page && `第 ${page} 頁`]
      : [name, sections, `${firstLine === lastLine ? "line" : "lines"} ${lines}`, page && `page ${page}`];
  return places.filter(Boolean).join(language === "zh" ? "，" : ", ");
}
