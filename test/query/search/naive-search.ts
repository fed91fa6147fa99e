import type { NodeRecord } from "../../../src/dataset/dataset.js";
import { foldText } from "../../../src/query/fold-text.js";
import { editDistance } from "../../../src/shared/nearest-name.js";

/** What a search has to find, said as plainly as possible: by id, whether a name is the phrase or begins with it. */
export function searchNaively(
  nodes: readonly NodeRecord[],
  phrase: string,
): ReadonlyMap<string, "equal" | "begins" | "part"> {
  const wanted = foldText(phrase);
  const every = nodes.flatMap((node) => textsOf(node).flatMap(termsOf));
  const units = [...new Set(segmentsOf(wanted))].map(toUnit);
  const sizes = new Map(
    nodes.map((node) => [node.id, units.reduce((sum, unit) => sum + sizeOf(unit, node, every), 0)]),
  );
  const least = Math.max(...sizes.values()) / 2;
  const canBegin = /\p{Script=Han}{2}|.{3}/u.test(wanted);
  const found = new Map<string, "equal" | "begins" | "part">();
  for (const node of nodes) {
    const size = sizes.get(node.id) ?? 0;
    const names = namesOf(node)
      .map(foldText)
      .filter((name) => name !== "");
    if (wanted !== "" && names.includes(wanted)) found.set(node.id, "equal");
    else if (canBegin && names.some((name) => name.startsWith(wanted))) found.set(node.id, "begins");
    else if (size > 0 && size >= least) found.set(node.id, "part");
  }
  return found;
}

interface Unit {
  readonly wholes: readonly string[];
  readonly parts: readonly string[];
}

function sizeOf({ wholes, parts }: Unit, node: NodeRecord, every: readonly string[]): number {
  const terms = textsOf(node).flatMap(termsOf);
  const has = (wanted: string) => matching(wanted, every).some((term) => terms.includes(term));
  if (wholes.some(has)) return Math.max(1, parts.length);
  return parts.filter(has).length;
}

/** The terms of all texts that a wanted one stands for. */
function matching(wanted: string, every: readonly string[]): readonly string[] {
  if (isHan(wanted))
    return every.filter((term) => ([...wanted].length === 1 ? term.startsWith(wanted) : term === wanted));
  const canBegin = (wanted.match(/\p{L}/gu) ?? []).length >= 3;
  const near = every.filter((term) => term === wanted || (canBegin && term.startsWith(wanted)));
  if (near.length > 0 || !isWord(wanted)) return near;
  const reach = Math.min(2, Math.round(wanted.length / 5));
  return every.filter((term) => isWord(term) && editDistance(wanted, term, reach) <= reach);
}

function termsOf(text: string): readonly string[] {
  return segmentsOf(foldText(text)).flatMap((segment) => {
    const { wholes, parts } = toUnit(segment);
    return [...wholes, ...parts, ...(isHan(segment) ? [...segment].slice(-1) : [])];
  });
}

function segmentsOf(folded: string): readonly string[] {
  return folded.match(/\p{Script=Han}+|[a-z0-9]+(?:[-/.()]{1,2}[a-z0-9]+)*/gu) ?? [];
}

function toUnit(segment: string): Unit {
  const characters = [...segment];
  if (isHan(segment) && characters.length === 1) return { wholes: characters, parts: [] };
  if (isHan(segment)) {
    const pairs = characters.slice(1).map((character, at) => `${characters[at]}${character}`);
    return { wholes: [], parts: [...new Set(pairs)] };
  }
  const parts = segment.split(/[^a-z0-9]+/);
  return parts.length === 1
    ? { wholes: parts, parts: [] }
    : { wholes: [segment, parts.join("")], parts: [...new Set(parts)] };
}

function isHan(text: string): boolean {
  return /^\p{Script=Han}/u.test(text);
}

function isWord(text: string): boolean {
  return /^[a-z]{3,}$/.test(text);
}

function namesOf({ properties: { name, nameZh, aliases } }: NodeRecord): readonly string[] {
  return [name, nameZh, ...(aliases as readonly string[])].filter((text) => typeof text === "string");
}

function textsOf(node: NodeRecord): readonly string[] {
  return [...namesOf(node), node.properties.description].filter((text) => typeof text === "string");
}
