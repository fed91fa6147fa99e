import { createHash } from "node:crypto";
import { join, relative, sep } from "node:path";
import type { Diagnostic } from "../shared/diagnostic.js";
import { readFileBytes } from "../shared/read-file-bytes.js";
import type { SourceDocument } from "./dataset.js";
import { toDiagnostic } from "./placed-text.js";
import type { Places } from "./to-places.js";

/** The lines of each source text, by document id. */
export type SourceTexts = ReadonlyMap<string, readonly string[]>;

/**
 * The source texts in a folder. A text that is missing or is not the one recorded is left out and reported.
 *
 * @param places where the sources are recorded; without it problems are placed in the text itself
 */
export function readSourceTexts(
  directory: string,
  sources: readonly SourceDocument[],
  places?: Places,
): { readonly texts: SourceTexts; readonly diagnostics: readonly Diagnostic[] } {
  const texts = new Map<string, readonly string[]>();
  const diagnostics: Diagnostic[] = [];
  for (const source of sources) {
    const path = join(directory, source.file);
    const bytes = readBytes(path);
    const fault = findFault(source, path, bytes);
    if (fault !== undefined) diagnostics.push(toPlacedDiagnostic(fault, source, path, places));
    else if (bytes !== undefined) texts.set(source.id, toLines(bytes.toString("utf8")));
  }
  return { texts, diagnostics };
}

/** The lines of a text; a line break at its end begins no further line. */
export function toLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

type Fault = Pick<Diagnostic, "code" | "message" | "fix">;

function findFault(source: SourceDocument, path: string, bytes: Buffer | undefined): Fault | undefined {
  if (bytes === undefined) {
    return {
      code: "SOURCE_MISSING",
      message: `The text of ${source.id} cannot be read at "${toForwardSlashes(path)}".`,
      fix: "Put the file there, or name another folder with --sources.",
    };
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (sha256 !== source.sha256) {
    return {
      code: "SOURCE_CHANGED",
      message: `The text of ${source.id} is not the one that was read: its SHA-256 is ${sha256}.`,
      fix: "Bring back the text that was read, or read the new one and record its sha256, lines and fingerprints.",
    };
  }
  const count = toLines(bytes.toString("utf8")).length;
  if (count === source.lines) return undefined;
  return {
    code: "SOURCE_LINES",
    message: `The text of ${source.id} has ${count} lines; ${source.lines} are recorded.`,
    fix: `Write lines: ${count}.`,
  };
}

/** A document of many thousand pages has fewer. */
const maximumBytes = 100 * 1024 * 1024;

function readBytes(path: string): Buffer | undefined {
  const bytes = readFileBytes(path, { maximumBytes });
  return "why" in bytes ? undefined : bytes;
}

function toPlacedDiagnostic(fault: Fault, source: SourceDocument, path: string, places?: Places): Diagnostic {
  const place = places?.get(source.id);
  if (place !== undefined) return toDiagnostic(place, fault);
  const file = toForwardSlashes(relative(process.cwd(), path));
  return { ...fault, severity: "error", file, line: 1, column: 1 };
}

function toForwardSlashes(path: string): string {
  return path.split(sep).join("/");
}
