import { getHeapStatistics } from "node:v8";

const hyphen = "-".charCodeAt(0);
const space = " ".charCodeAt(0);
const endsOfFlow = toCodes(",[]{}");
const endsOfKey = toCodes("\"']}");

/** What a sign begins, by its code: 1 a value of a list, 2 one of a mapping, 0 nothing. A table, for it is asked of each sign. */
const beginnings = new Uint8Array(128);
for (const code of toCodes("[{,-")) beginnings[code] = 1;
for (const code of toCodes(":?")) beginnings[code] = 2;

/**
 * The most values, lists and mappings that a YAML text can have, by the marks that begin them: one for each hyphen,
 * comma and bracket, two for each colon.
 *
 * Marks in quotes and comments count too, since they cannot be told apart without parsing.
 */
export function countParts(text: string): number {
  let count = 1;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const beginning = code < 128 ? beginnings[code] : 0;
    if (beginning === 1) count += code === hyphen && !isBeforeSpace(text, index) ? 0 : 1;
    else if (beginning === 2 && (isBeforeSpace(text, index) || isInFlow(text, index))) count += 2;
  }
  return count;
}

function isBeforeSpace(text: string, index: number): boolean {
  return !(text.charCodeAt(index + 1) > space);
}

/** Between brackets a colon needs no space after a key that is quoted, or before the end. */
function isInFlow(text: string, index: number): boolean {
  return endsOfFlow.has(text.charCodeAt(index + 1)) || endsOfKey.has(text.charCodeAt(index - 1));
}

function toCodes(marks: string): ReadonlySet<number> {
  return new Set([...marks].map((mark) => mark.charCodeAt(0)));
}

/** Bytes of memory for each part, all that is made of it counted in, while the version before is still served. */
const bytesForPart = 700;

/** Parts that all files of a data folder may have together, so that parsing them does not end the process. */
export function findMaximumParts(): number {
  return Math.floor(getHeapStatistics().heap_size_limit / bytesForPart);
}
