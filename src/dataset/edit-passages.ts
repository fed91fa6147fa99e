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
  return ["passages:", ...sortPassages(passages).map(toPassageText)];
}

function toPassageText(passage: PassageLine): string {
  return `  - { lines: ${toPassageRange(passage)}, fingerprint: ${passage.fingerprint} }`;
}

/** Passages in the order in which a document's file lists them. */
export function sortPassages(passages: readonly PassageLine[]): readonly PassageLine[] {
  return [...passages].sort((a, b) => a.firstLine - b.firstLine || a.lastLine - b.lastLine);
}

/** The lines of a passage as they are written: `243-255`, or `243` for one line. */
export function toPassageRange({ firstLine, lastLine }: PassageLine): string {
  return firstLine === lastLine ? `${firstLine}` : `${firstLine}-${lastLine}`;
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
