import { createHash } from "node:crypto";
import { fingerprintPassage } from "../dataset/fingerprint-passage.js";
import type { DraftDocument, DraftEntity, DraftPassage, DraftStatement } from "./draft.js";

/** A document that an import makes, because what it read has no evidence of its own: a line for each edge. */
export interface ImportDocument {
  readonly document: DraftDocument;
  readonly text: string;
  /** Each with the number of its line. */
  readonly statements: ReadonlyMap<DraftStatement, number>;
}

/** Bytes that the statements of one document take at most, about, so that no file gets too large to load. */
const mostBytes = 12 * 1024 * 1024;

/**
 * The documents of an import: one, or several where one would get too large.
 *
 * @param id that of the first; the others have a number after it
 */
export function toImportDocuments(id: string, statements: Iterable<DraftStatement>): readonly ImportDocument[] {
  const parts: DraftStatement[][] = [];
  let room = 0;
  for (const statement of statements) {
    const size = estimateBytes(statement);
    if (size > room) {
      parts.push([]);
      room = mostBytes;
    }
    room -= size;
    parts.at(-1)?.push(statement);
  }
  return parts.map((part, index) => toImportDocument(index === 0 ? id : `${id}-${index + 1}`, part));
}

/** Keys, ids and a fingerprint take about 260 bytes; properties what they hold. */
function estimateBytes({ properties }: DraftStatement): number {
  return 260 + 1.5 * Buffer.byteLength(JSON.stringify([...properties]));
}

function toImportDocument(id: string, statements: readonly DraftStatement[]): ImportDocument {
  const lines = statements.map(toLine);
  const text = `${lines.join("\n")}\n`;
  const slug = id.slice(id.indexOf(":") + 1);
  return {
    document: {
      id,
      slug,
      file: `${slug}.txt`,
      sha256: createHash("sha256").update(text).digest("hex"),
      lines: lines.length,
      pages: [],
      sections: [],
      passages: new Set(lines.map((_, index) => toPassage(lines, index + 1))),
    },
    text,
    statements: new Map(statements.map((statement, index) => [statement, index + 1])),
  };
}

function toPassage(lines: readonly string[], line: number): DraftPassage {
  return { firstLine: line, lastLine: line, fingerprint: fingerprintPassage(lines, line, line) };
}

/** Both ends by name, so that the line names what it is evidence of. */
function toLine({ subject, relation, object }: DraftStatement): string {
  return [toName(subject), relation.label, toName(object)].map((part) => part.replace(/\s+/g, " ")).join(" — ");
}

function toName({ properties }: DraftEntity): string {
  return String(properties.get("name"));
}
