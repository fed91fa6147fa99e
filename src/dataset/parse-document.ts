import { parseLineNumber, parseLineRange } from "./parse-lines.js";
import { checkKeys, parseList, parseMapping, parseOptionalText, parseRequired, parseText } from "./parse-shape.js";
import type { PlacedText } from "./placed-text.js";
import type { DocumentEntry, PassageEntry, RenditionEntry, SectionEntry } from "./records.js";
import type { Report } from "./report.js";
import { findValue, type YamlMapping, type YamlNode } from "./yaml-tree.js";

const documentKeys = ["document", "source", "pages", "sections", "passages", "entities", "statements"];

/** The head of a document's file: where its text is, its outline and its passages. Undefined without a document id. */
export function parseDocument(source: PlacedText, root: YamlNode, report: Report): DocumentEntry | undefined {
  const node = parseMapping(root, "a document with source, passages and statements", report);
  if (node === undefined) return undefined;
  checkKeys(node, documentKeys, "A document file", report);
  const idNode = parseRequired(node, "document", "The document file", report);
  const id = idNode === undefined ? undefined : parseText(idNode, "the id of a document", report);
  if (id === undefined) return undefined;
  return {
    source,
    node,
    id,
    slug: id.text.slice(id.text.indexOf(":") + 1),
    rendition: parseRendition(node, report),
    pages: parseEach(findValue(node, "pages"), "a list of first lines", report, parseLineNumber),
    sections: parseEach(findValue(node, "sections"), "a list of sections", report, parseSection),
    passages: parseEach(findValue(node, "passages"), "a list of passages", report, parsePassage),
  };
}

function parseEach<T>(
  node: YamlNode | undefined,
  what: string,
  report: Report,
  parse: (item: YamlNode, report: Report) => T | undefined,
): T[] {
  return parseList(node, what, report)
    .map((item) => parse(item, report))
    .filter((entry) => entry !== undefined);
}

function parseRendition(document: YamlMapping, report: Report): RenditionEntry | undefined {
  const value = parseRequired(document, "source", "The document file", report);
  const node = value && parseMapping(value, "a source with file, sha256 and lines", report);
  if (node === undefined) return undefined;
  checkKeys(node, ["file", "sha256", "lines"], "A source", report);
  const file = parseField(node, "file", "A source", report);
  const sha256 = parseField(node, "sha256", "A source", report);
  const count = parseRequired(node, "lines", "A source", report);
  const lines = count && parseLineNumber(count, report);
  return file && sha256 && lines && { node, file, sha256, lines };
}

function parseField(mapping: YamlMapping, key: string, what: string, report: Report) {
  const value = parseRequired(mapping, key, what, report);
  return value && parseText(value, `text for "${key}"`, report);
}

function parseSection(item: YamlNode, report: Report): SectionEntry | undefined {
  const node = parseMapping(item, "a section with path and lines", report);
  if (node === undefined) return undefined;
  checkKeys(node, ["path", "lines", "name", "nameZh", "skipped", "withheld"], "A section", report);
  const pathNode = parseRequired(node, "path", "A section", report);
  const path = parseList(pathNode, "a path as a list", report).map((step) => parseText(step, "a step", report)?.text);
  const linesNode = parseRequired(node, "lines", "A section", report);
  const lines = linesNode && parseLineRange(linesNode, report);
  if (lines === undefined || pathNode === undefined) return undefined;
  return {
    node,
    path: path.filter((step) => step !== undefined),
    lines,
    name: parseOptionalText(node, "name", report),
    nameZh: parseOptionalText(node, "nameZh", report),
    skipped: parseOptionalText(node, "skipped", report),
    withheld: parseOptionalText(node, "withheld", report),
  };
}

function parsePassage(item: YamlNode, report: Report): PassageEntry | undefined {
  const node = parseMapping(item, "a passage with lines and fingerprint", report);
  if (node === undefined) return undefined;
  checkKeys(node, ["lines", "fingerprint"], "A passage", report);
  const linesNode = parseRequired(node, "lines", "A passage", report);
  const lines = linesNode && parseLineRange(linesNode, report);
  const fingerprint = parseField(node, "fingerprint", "A passage", report);
  return lines && fingerprint && { lines, fingerprint };
}
