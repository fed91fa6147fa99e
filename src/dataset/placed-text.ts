import type { Diagnostic } from "../shared/diagnostic.js";

/** A file's text, in which offsets can be turned into lines and columns. */
export interface PlacedText {
  /** Path as diagnostics show it. */
  readonly file: string;
  /** Path within the data folder. */
  readonly path: string;
  readonly text: string;
}

/** A point in a text; every node of a parsed file is one. */
export interface Place {
  readonly source: PlacedText;
  /** In UTF-16 code units from the start of the text. */
  readonly offset: number;
}

/** A place as editors count it. */
export interface LineAndColumn {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
}

const lineStartsOf = new WeakMap<PlacedText, readonly number[]>();

/** Line and column of a place. The first call for a text costs one pass over it. */
export function toLineAndColumn({ source, offset }: Place): LineAndColumn {
  const starts = getLineStarts(source);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] as number) + 1 };
}

/** Longer messages hold what was written by someone who did not mean it to be read. */
const maximumMessageLength = 1000;

/** A diagnostic at a place; what is too long to read is cut. */
export function toDiagnostic(
  place: Place,
  problem: Pick<Diagnostic, "code" | "message" | "fix"> & { readonly severity?: Diagnostic["severity"] },
): Diagnostic {
  const { code, severity = "error" } = problem;
  const [message, fix] = [shorten(problem.message), shorten(problem.fix)];
  return { severity, code, message, fix, file: place.source.file, ...toLineAndColumn(place) };
}

function shorten(text: string): string {
  return text.length > maximumMessageLength ? `${text.slice(0, maximumMessageLength - 1)}…` : text;
}

function getLineStarts(source: PlacedText): readonly number[] {
  const known = lineStartsOf.get(source);
  if (known !== undefined) return known;
  const starts = [0];
  for (const lineBreak of source.text.matchAll(/\r\n|\n|\r/g)) starts.push(lineBreak.index + lineBreak[0].length);
  lineStartsOf.set(source, starts);
  return starts;
}

/** A place as `file:line`. */
export function toPlaceName(place: Place): string {
  return `${place.source.file}:${toLineAndColumn(place).line}`;
}
