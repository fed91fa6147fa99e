import { type PlacedText, toLineAndColumn } from "./placed-text.js";
import type { YamlMapping } from "./yaml-tree.js";

/** A passage as it stands in a document file. */
export interface PassageLine {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly fingerprint: string;
}

/**
 * A document file's text with another `passages` block, all else byte for byte as it was.
 *
 * Without such a block it is put before `entities` or `statements`, or at the end.
 *
 * @param root the file's parsed mapping
 * @returns undefined when the file is one mapping between braces, in which no block can be put
 */
export function toTextWithPassages(
  source: PlacedText,
  root: YamlMapping,
  passages: readonly PassageLine[],
): string | undefined {
  if (source.text.charAt(root.offset) === "{") return undefined;
  const lines = source.text.split(/(?<=\n)/);
  const lineBreak = lines[0]?.endsWith("\r\n") === true ? "\r\n" : "\n";
  const { start, end } = findBlock(root, lines);
  const before = lines.slice(0, start).join("");
  const separator = before === "" || before.endsWith("\n") ? "" : lineBreak;
  const block = toBlock(passages).map((line) => line + lineBreak);
  return before + separator + block.join("") + lines.slice(end).join("");
}

function toBlock(passages: readonly PassageLine[]): readonly string[] {
  if (passages.length === 0) return ["passages: []"];
  const ordered = [...passages].sort((a, b) => a.firstLine - b.firstLine || a.lastLine - b.lastLine);
  return ["passages:", ...ordered.map(toPassageText)];
}

function toPassageText({ firstLine, lastLine, fingerprint }: PassageLine): string {
  const range = firstLine === lastLine ? `${firstLine}` : `${firstLine}-${lastLine}`;
  return `  - { lines: ${range}, fingerprint: ${fingerprint} }`;
}

/** The lines of the block, counted from 0, the end exclusive. */
function findBlock(root: YamlMapping, lines: readonly string[]): { start: number; end: number } {
  const starts = root.entries.map(({ key }) => ({ key: key.text, line: toLineAndColumn(key).line - 1 }));
  const index = starts.findIndex(({ key }) => key === "passages");
  const block = starts[index];
  if (block !== undefined) {
    const next = starts[index + 1]?.line ?? lines.length;
    return { start: block.line, end: withoutTrailingRemarks(lines, block.line, next) };
  }
  const following = starts.find(({ key }) => key === "entities" || key === "statements");
  const line = following === undefined ? lines.length : withoutTrailingRemarks(lines, 0, following.line);
  return { start: line, end: line };
}

/** Blank lines and unindented comments above a key belong to that key. */
function withoutTrailingRemarks(lines: readonly string[], start: number, end: number): number {
  let last = end;
  while (last > start + 1 && /^(#.*)?\s*$/.test(lines[last - 1] ?? "")) last -= 1;
  return last;
}
