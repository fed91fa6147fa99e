import type { Section } from "../dataset/dataset.js";
import type { DraftDocument, DraftEntity, DraftPassage } from "./draft.js";
import type { Attributes } from "./imported-graph.js";
import { isObject } from "./parse-json-file.js";
import { parseListText } from "./parse-list-text.js";

/**
 * The file of a document whose node tells where its text is, and its passages; undefined where it does not.
 *
 * The properties that it is made of are taken from the entity.
 */
export function toOutline(entity: DraftEntity, attributes: Attributes): DraftDocument | undefined {
  const { sourceFile, sourceHash, sourceLines, sourcePassages, sourcePages, sourceSections } = attributes;
  const passages = toList(sourcePassages).map((text) => toPassage(String(text)));
  const sections = toList(sourceSections).map((text) => toSection(String(text)));
  const isWhole = sourcePassages !== undefined && passages.every(isKnown) && sections.every(isKnown);
  if (!isWhole || sourceFile === undefined || sourceHash === undefined || sourceLines === undefined) return undefined;
  for (const name of ["sourceFile", "sourceHash", "sourceLines"]) entity.properties.delete(name);
  return {
    id: entity.id,
    slug: entity.id.slice(entity.id.indexOf(":") + 1),
    file: String(sourceFile),
    sha256: String(sourceHash),
    lines: Number(sourceLines),
    pages: toList(sourcePages).map(Number),
    sections: sections as readonly Section[],
    passages: new Set(passages as readonly DraftPassage[]),
  };
}

function toList(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : parseListText(String(value));
}

function toPassage(text: string): DraftPassage | undefined {
  const match = /^(\d+)-(\d+) ([0-9a-f]+)$/.exec(text);
  if (match === null) return undefined;
  return { firstLine: Number(match[1]), lastLine: Number(match[2]), fingerprint: match[3] as string };
}

function toSection(text: string): Section | undefined {
  try {
    const section: unknown = JSON.parse(text);
    return isObject(section) && Array.isArray(section.path) ? (section as unknown as Section) : undefined;
  } catch {
    return undefined;
  }
}

function isKnown<T>(value: T | undefined): value is T {
  return value !== undefined;
}
