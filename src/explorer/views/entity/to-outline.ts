import { groupBy } from "../../collections/group-by.ts";

/** A passage of a document, as far as the outline needs it. */
export interface OutlinePassage {
  readonly id: string;
  readonly section: readonly string[];
  readonly firstLine: number;
  readonly lastLine: number;
}

/** A section of a document with what rests on it. */
export interface OutlineSection {
  /** Names the section in addresses. */
  readonly key: string;
  readonly path: readonly string[];
  readonly firstLine: number;
  readonly lastLine: number;
  readonly passageCount: number;
  readonly statementIds: readonly string[];
}

interface Resting {
  readonly properties: { readonly id: string; readonly evidence: readonly string[] };
}

/** The sections of a document that hold passages, in the order of the text, each with the statements that rest on it. */
export function toOutline(
  passages: readonly OutlinePassage[],
  statements: readonly Resting[],
): readonly OutlineSection[] {
  const idsByPassage = new Map<string, string[]>();
  for (const { properties } of statements) {
    for (const passage of properties.evidence) {
      const ids = idsByPassage.get(passage);
      if (ids) ids.push(properties.id);
      else idsByPassage.set(passage, [properties.id]);
    }
  }
  const sections = groupBy(passages, ({ section }) => section.join("/"));
  return [...sections]
    .map(([key, members]) => toSection(key, members, idsByPassage))
    .sort((a, b) => a.firstLine - b.firstLine || a.path.length - b.path.length);
}

function toSection(
  key: string,
  passages: readonly [OutlinePassage, ...(readonly OutlinePassage[])],
  idsByPassage: ReadonlyMap<string, readonly string[]>,
): OutlineSection {
  const inOrder = [...passages].sort((a, b) => a.firstLine - b.firstLine);
  return {
    key,
    path: passages[0].section,
    firstLine: Math.min(...passages.map(({ firstLine }) => firstLine)),
    lastLine: Math.max(...inOrder.map(({ lastLine }) => lastLine)),
    passageCount: inOrder.length,
    statementIds: [...new Set(inOrder.flatMap(({ id }) => idsByPassage.get(id) ?? []))],
  };
}

/** Lines from first to last, both counted in. */
export interface LineRun {
  readonly first: number;
  readonly last: number;
}

/** The lines that lie in a passage, as runs without gaps, in order. */
export function toCoveredRuns(passages: readonly OutlinePassage[]): readonly LineRun[] {
  const runs: LineRun[] = [];
  for (const { firstLine, lastLine } of [...passages].sort((a, b) => a.firstLine - b.firstLine)) {
    const previous = runs.at(-1);
    if (!previous || firstLine > previous.last + 1) runs.push({ first: firstLine, last: lastLine });
    else runs[runs.length - 1] = { first: previous.first, last: Math.max(previous.last, lastLine) };
  }
  return runs;
}

/** A part of a document near the top of its outline, with the sections in it. */
export interface OutlineChapter extends OutlineSection {
  readonly sections: readonly OutlineSection[];
}

/** How many parts of a section's path name its chapter. */
const chapterDepth = 2;

/** The sections of a document by chapter, so that a long outline can be read from its top. */
export function toChapters(sections: readonly OutlineSection[]): readonly OutlineChapter[] {
  const chapters = groupBy(sections, ({ path }) => path.slice(0, chapterDepth).join("/"));
  return [...chapters].map(([key, members]) => ({
    // A chapter may be a section too, and both can be opened.
    key: `${key}/`,
    path: members[0].path.slice(0, chapterDepth),
    firstLine: Math.min(...members.map(({ firstLine }) => firstLine)),
    lastLine: Math.max(...members.map(({ lastLine }) => lastLine)),
    passageCount: members.reduce((sum, { passageCount }) => sum + passageCount, 0),
    statementIds: [...new Set(members.flatMap(({ statementIds }) => statementIds))],
    sections: members,
  }));
}
