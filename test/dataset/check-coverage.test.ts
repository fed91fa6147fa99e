import { describe, expect, it } from "vitest";
import { checkCoverage } from "../../src/dataset/check-coverage.js";
import { readSourceTexts } from "../../src/dataset/read-sources.js";
import { loadToyWorld, toySources } from "./toy-world.js";

describe("checkCoverage", () => {
  const [fieldBook, labelList] = coverToyWorld();

  it("counts the lines of a document that are neither blank nor skipped, and those that are cited", () => {
    expect(fieldBook).toMatchObject({ document: "document:field-book-2021", lines: 19, cited: 13 });
  });

  it("lists what is not cited, over blank lines but not over cited ones", () => {
    expect(fieldBook?.uncited).toEqual([
      { firstLine: 1, lastLine: 4 },
      { firstLine: 10, lastLine: 10 },
      { firstLine: 15, lastLine: 15 },
      { firstLine: 20, lastLine: 20 },
    ]);
  });

  it("counts each section, those within it included", () => {
    const counts = labelList?.sections.map(({ section, lines, cited }) => [section.path.join(" "), lines, cited]);
    expect(counts).toEqual([
      ["甲", 7, 7],
      ["甲 （一）", 3, 3],
      ["甲 （二）", 3, 3],
      ["乙", 7, 6],
    ]);
  });

  it("keeps the reason of a section that is left out", () => {
    const skipped = fieldBook?.sections.at(-1);
    expect(skipped).toMatchObject({ lines: 2, cited: 0, section: { skipped: "Says nothing of plants." } });
  });

  it("leaves out documents without text", () => {
    const { dataset } = loadToyWorld();
    expect(dataset && checkCoverage(dataset, new Map())).toEqual([]);
  });

  it("does not count a passage that no statement uses", () => {
    const { dataset } = loadToyWorld();
    if (dataset === undefined) throw new Error("the toy world does not load");
    const texts = readSourceTexts(toySources, dataset.sources).texts;
    const bare = checkCoverage({ ...dataset, statements: [] }, texts);
    expect(bare.map(({ cited }) => cited)).toEqual([0, 0]);
  });
});

function coverToyWorld() {
  const { dataset } = loadToyWorld();
  if (dataset === undefined) throw new Error("the toy world does not load");
  return checkCoverage(dataset, readSourceTexts(toySources, dataset.sources).texts);
}
