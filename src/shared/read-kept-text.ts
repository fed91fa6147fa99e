import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/**
 * What `writeKeptText` kept at a path; undefined when there is nothing, or nothing that is whole.
 *
 * The first line of the file is the hash of the rest, so that a file cut short or changed by hand is not believed.
 */
export function readKeptText(path: string): string | undefined {
  const kept = readText(path);
  const end = kept?.indexOf("\n") ?? -1;
  if (kept === undefined || end === -1) return undefined;
  const text = kept.slice(end + 1);
  return toTextHash(text) === kept.slice(0, end) ? text : undefined;
}

/** SHA-256 of a text as UTF-8, in hexadecimal. */
export function toTextHash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}
