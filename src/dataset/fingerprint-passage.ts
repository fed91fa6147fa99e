import { createHash } from "node:crypto";

/** Text without what differs between renditions: compatibility characters (NFKC) and white space. */
export function normalizePassage(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, "");
}

/**
 * SHA-256 of a normalised passage, in hexadecimal.
 *
 * @param lines the whole text
 * @param firstLine counted from 1
 * @param lastLine inclusive
 */
export function fingerprintPassage(lines: readonly string[], firstLine: number, lastLine: number): string {
  const passage = lines.slice(firstLine - 1, lastLine).join("\n");
  return createHash("sha256").update(normalizePassage(passage)).digest("hex");
}
