import { type PassageLine, sortPassages, toPassageRange } from "./edit-passages.js";
import { type PlacedText, toLineAndColumn } from "./placed-text.js";
import { findValue, type YamlMapping } from "./yaml-tree.js";

/**
 * The text of a document's file of lines with other passages, all else byte for byte as it was: they stand below the head.
 *
 * @param root the file's mapping, made of its lines
 */
export function toTextWithPassageLines(
  source: PlacedText,
  root: YamlMapping,
  passages: readonly PassageLine[],
): string {
  const [head = "", ...others] = source.text.split(/(?<=\n)/);
  const lineBreak = head.endsWith("\r\n") ? "\r\n" : "\n";
  const before = findValue(root, "passages");
  const places = before?.type === "list" ? before.items : [];
  const replaced = new Set(places.map((place) => toLineAndColumn(place).line - 2));
  const block = sortPassages(passages).map((passage) => toLine(passage) + lineBreak);
  const separator = head.endsWith("\n") ? "" : lineBreak;
  return [head, separator, ...block, ...others.filter((_, index) => !replaced.has(index))].join("");
}

function toLine(passage: PassageLine): string {
  return JSON.stringify({ lines: toPassageRange(passage), fingerprint: passage.fingerprint });
}
