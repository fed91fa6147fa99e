import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/dataset/dataset.js";
import { createPassageTexts, withholdTexts } from "../../src/dataset/find-passage-text.js";
import { readSourceTexts, toLines } from "../../src/dataset/read-sources.js";
import { loadToyWorld, toySources } from "./toy-world.js";

describe("readSourceTexts", () => {
  it("gives the lines of every text", () => {
    const { sources, places } = getToyWorld();
    const { texts, diagnostics } = readSourceTexts(toySources, sources, places);
    expect(diagnostics).toEqual([]);
    expect(texts.get("document:field-book-2021")?.length).toBe(26);
    expect(texts.get("document:label-list-2023")?.at(0)).toBe("標牌清冊 Label list 2023");
  });

  it("reports at the record of a source what is wrong with its text, and reads the others", () => {
    const { sources, places } = getToyWorld();
    const [first, second] = sources;
    if (first === undefined || second === undefined) throw new Error("two sources are needed");
    const changed = readSourceTexts(toySources, [{ ...first, sha256: "0".repeat(64) }, second], places);
    expect([...changed.texts.keys()]).toEqual(["document:label-list-2023"]);
    expect(changed.diagnostics).toMatchObject([
      { code: "SOURCE_CHANGED", file: expect.stringContaining("field-book-2021.yaml"), line: 3 },
    ]);
    const shorter = readSourceTexts(toySources, [{ ...first, lines: 25 }], places);
    expect(shorter.diagnostics).toMatchObject([{ code: "SOURCE_LINES", fix: "Write lines: 26." }]);
  });

  it("reports at the text itself where the record's place is not known", () => {
    const directory = mkdtempSync(join(tmpdir(), "sources-"));
    const { sources } = getToyWorld();
    writeFileSync(join(directory, "field-book-2021.txt"), "something else\n");
    const { diagnostics } = readSourceTexts(directory, sources);
    rmSync(directory, { recursive: true });
    expect(diagnostics.map(({ code }) => code)).toEqual(["SOURCE_CHANGED", "SOURCE_MISSING"]);
    expect(diagnostics[1]?.file).toContain("label-list-2023.txt");
  });
});

describe("toLines", () => {
  it("counts as an editor does", () => {
    expect(toLines("a\nb\n")).toEqual(["a", "b"]);
    expect(toLines("a\r\n\r\nb")).toEqual(["a", "", "b"]);
    expect(toLines("")).toEqual([]);
  });
});

describe("createPassageTexts", () => {
  const toyWorld = getToyWorld();
  const passage = toyWorld.passages.find(({ id }) => id === "passage:label-list-2023.14-15");

  it("finds the text of a passage with its line breaks", () => {
    const find = createPassageTexts(toyWorld, readSourceTexts(toySources, toyWorld.sources).texts);
    expect(passage && find(passage)).toBe(
      "belongs in Lysimachia; 石門園 (Stonegate) keeps the\nolder name. Water violet has no label: it left the beds",
    );
  });

  it("finds nothing where the text is not at hand", () => {
    expect(passage && createPassageTexts(toyWorld, new Map())(passage)).toBeUndefined();
  });

  it("finds nothing for a node that is no passage of the dataset", () => {
    const find = createPassageTexts(toyWorld, readSourceTexts(toySources, toyWorld.sources).texts);
    expect(passage && find({ ...passage, id: "passage:label-list-2023.1-18" })).toBeUndefined();
  });
});

function getToyWorld(): Dataset & Pick<ReturnType<typeof loadToyWorld>, "places"> {
  const { dataset, places } = loadToyWorld();
  if (dataset === undefined) throw new Error("the toy world does not load");
  return { ...dataset, places };
}

describe("withholdTexts", () => {
  const toyWorld = getToyWorld();

  it("finds no text for a passage that reaches into a withheld section, and leaves the others", () => {
    const [source, ...others] = toyWorld.sources as [(typeof toyWorld.sources)[number]];
    const sections = source.sections.map((section) =>
      section.path[0] === "2" ? { ...section, withheld: "Names of private persons." } : section,
    );
    const find = createPassageTexts(toyWorld, readSourceTexts(toySources, toyWorld.sources).texts);
    const findShown = withholdTexts({ ...toyWorld, sources: [{ ...source, sections }, ...others] }, find);
    const hidden = toyWorld.passages.filter(
      (passage) => find(passage) !== undefined && findShown(passage) === undefined,
    );
    expect(hidden.map(({ id }) => id)).toEqual(["passage:field-book-2021.11-12", "passage:field-book-2021.12-13"]);
  });
});
