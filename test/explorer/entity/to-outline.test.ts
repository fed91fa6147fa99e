import { describe, expect, it } from "vitest";
import {
  type OutlinePassage,
  toChapters,
  toCoveredRuns,
  toOutline,
} from "../../../src/explorer/views/entity/to-outline.ts";

const passages = [
  toPassage("p3", "B/1/a", 30, 31),
  toPassage("p1", "A", 3, 8),
  toPassage("p2", "B/1", 20, 22),
  toPassage("p4", "A", 5, 9),
];
const statements = [rest("s1", "p1", "p4"), rest("s2", "p2"), rest("s3", "p3", "p2"), rest("s4", "elsewhere")];

describe("the outline of a source", () => {
  const outline = toOutline(passages, statements);

  it("lists the sections in the order of the text, each statement once", () => {
    expect(
      outline.map(({ key, firstLine, lastLine, passageCount, statementIds }) => [
        ...[key, firstLine, lastLine, passageCount],
        statementIds.join(" "),
      ]),
    ).toEqual([
      ["A", 3, 9, 2, "s1"],
      ["B/1", 20, 22, 1, "s2 s3"],
      ["B/1/a", 30, 31, 1, "s3"],
    ]);
  });

  it("gathers sections into chapters, whose keys differ from theirs", () => {
    const chapters = toChapters(outline);
    expect(
      chapters.map(({ key, sections, lastLine, statementIds }) => [key, sections.length, lastLine, statementIds]),
    ).toEqual([
      ["A/", 1, 9, ["s1"]],
      ["B/1/", 2, 31, ["s2", "s3"]],
    ]);
  });
});

describe("covered lines", () => {
  it("are runs without gaps; passages that touch or overlap are one", () => {
    expect(toCoveredRuns([...passages, toPassage("p5", "A", 10, 10)])).toEqual([
      { first: 3, last: 10 },
      { first: 20, last: 22 },
      { first: 30, last: 31 },
    ]);
  });
});

function toPassage(id: string, path: string, firstLine: number, lastLine: number): OutlinePassage {
  return { id, section: path.split("/"), firstLine, lastLine };
}

function rest(id: string, ...evidence: readonly string[]) {
  return { properties: { id, evidence } };
}
