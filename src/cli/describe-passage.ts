import type { NodeRecord } from "../dataset/dataset.js";

/** Languages in which the command line speaks of passages and answers. */
export type Language = "en" | "zh";

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

/** A node's name in a language, or the name it has. */
export function pickName(node: NodeRecord, language: Language): string {
  const { name, nameZh } = node.properties;
  return String((language === "zh" ? nameZh : undefined) ?? name);
}
