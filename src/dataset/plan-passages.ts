import type { PassageLine } from "./edit-passages.js";
import { fingerprintPassage } from "./fingerprint-passage.js";
import type { LineRange, PassageEntry } from "./records.js";

/** What a document's list of passages is to be, and why. */
export interface PassagePlan {
  readonly passages: readonly PassageLine[];
  /** Passages used as evidence that were not listed. */
  readonly added: number;
  /** Listed passages that read otherwise than recorded. */
  readonly changed: number;
  /** Listed passages that are no evidence. */
  readonly unused: number;
  /** The list is to be another than it was. */
  readonly isChanging: boolean;
}

/**
 * The passages that a document is to list.
 *
 * @param listed those that it lists
 * @param evidence those that statements use; the ones that end after the text are left out
 * @param lines the document's text
 */
export function planPassages(
  listed: readonly PassageEntry[],
  evidence: readonly LineRange[],
  lines: readonly string[],
  { isUpdating, isPruning }: { readonly isUpdating: boolean; readonly isPruning: boolean },
): PassagePlan {
  const used = new Set(evidence.map(toRange));
  const present = new Set(listed.map((passage) => toRange(passage.lines)));
  const known = listed.map(({ lines: range, fingerprint }) => {
    const now = toPassageLine(range, lines);
    const isChanged = now.fingerprint !== fingerprint.text;
    const kept = isUpdating ? now : { ...now, fingerprint: fingerprint.text };
    return { kept, isChanged, isUsed: used.has(toRange(range)) };
  });
  const added = evidence
    .filter((range) => !present.has(toRange(range)) && range.lastLine <= lines.length)
    .map((range) => toPassageLine(range, lines));
  const changed = known.filter(({ isChanged }) => isChanged).length;
  const unused = known.filter(({ isUsed }) => !isUsed).length;
  return {
    passages: [...known.filter(({ isUsed }) => isUsed || !isPruning).map(({ kept }) => kept), ...added],
    added: added.length,
    changed,
    unused,
    isChanging: added.length > 0 || (isUpdating && changed > 0) || (isPruning && unused > 0),
  };
}

function toPassageLine({ firstLine, lastLine }: LineRange, lines: readonly string[]): PassageLine {
  return { firstLine, lastLine, fingerprint: fingerprintPassage(lines, firstLine, lastLine) };
}

function toRange({ firstLine, lastLine }: LineRange): string {
  return `${firstLine}-${lastLine}`;
}
