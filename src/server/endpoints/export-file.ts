import { createHash } from "node:crypto";
import type { Request } from "express";
import { type AskedExport, parseChoices, type WrittenChoices } from "../../export/choices/parse-choices.js";
import type { ExportFormat } from "../../export/export-format.js";
import { findFormatOfFile, getExportFormat } from "../../export/formats.js";
import type { World } from "../../graphql/world.js";
import { RefusedRequest } from "../error-body.js";

/** A file of an export as a request asks for it. */
export interface ExportFile {
  /** What the file is called where it is kept. */
  readonly name: string;
  readonly format: ExportFormat;
  readonly written: WrittenChoices;
  readonly asked: AskedExport;
}

/** Changes when the same choices begin to give other bytes, so that kept answers are asked for again. */
const formatVersion = 1;

/**
 * The file that a request asks for, its scope and format in the path, its choices in the query string.
 *
 * @throws KnownError UNKNOWN_FORMAT, UNKNOWN_CHOICE, BAD_CHOICE
 */
export function getExportFile(request: Request<{ file: string }>, { ontology }: World): ExportFile {
  const { file } = request.params;
  const format = getFormat(file);
  const scope = file.slice(0, -format.name.length - 1);
  const written = readChoices(request, scope);
  const name = `${scope.replaceAll(":", "-")}.${format.name}`;
  return { name, format, written, asked: parseChoices(written, ontology) };
}

/** The same choices on the same version give the same bytes, so the tag can be told before there are any. */
export function toExportTag({ format, written }: ExportFile, { dataset }: World): string {
  const choices = [...written].sort(([a], [b]) => (a < b ? -1 : 1));
  const content = JSON.stringify([formatVersion, dataset.version, format.name, choices]);
  return `W/"${createHash("sha256").update(content).digest("base64url").slice(0, 27)}"`;
}

/** @throws KnownError UNKNOWN_FORMAT */
function getFormat(file: string): ExportFormat {
  return findFormatOfFile(file) ?? getExportFormat(file.slice(file.indexOf(".") + 1));
}

/** Choices of the query string, and the one that the scope makes. */
function readChoices(request: Request, scope: string): WrittenChoices {
  const given = new URL(request.originalUrl, "http://localhost").searchParams;
  const written = new Map([...new Set(given.keys())].map((name) => [name, given.getAll(name)]));
  if (scope === "graph") return written;
  const choice = scope.includes(":") ? "around" : "question";
  if (!written.has(choice)) return written.set(choice, [scope]);
  throw new RefusedRequest(400, `The address names "${scope}", and "${choice}" something else.`, {
    code: "BAD_CHOICE",
    suggestion: `Leave "${choice}" out, or ask for /export/graph.`,
  });
}
