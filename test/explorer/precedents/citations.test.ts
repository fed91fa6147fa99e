import { afterEach, describe, expect, it } from "vitest";
import { stubPage } from "../language/stub-page.ts";
import { stubVocabulary } from "../matrix/garden-matrix.ts";
import { partyKinds, precedents } from "./sample-precedents.ts";

stubPage();
stubVocabulary();
const { toCitations } = await import("../../../src/explorer/views/precedents/to-citations.ts");
const { chooseCitations } = await import("../../../src/explorer/views/precedents/choose-citations.ts");
const { groupCitations } = await import("../../../src/explorer/views/precedents/group-citations.ts");
const { tallyCitations } = await import("../../../src/explorer/views/precedents/count-citations.ts");
const { categoryOf } = await import("../../../src/explorer/views/precedents/category-of.ts");
const { language } = await import("../../../src/explorer/language/language.ts");
const { toCitationTable } = await import("../../../src/explorer/views/precedents/to-citation-table.ts");

const citations = toCitations(precedents, partyKinds);

describe("toCitations", () => {
  it("tells not party from not said, and both from what nobody can be party to", () => {
    expect(citations.map(({ party }) => party)).toEqual(["none", "none", "none", "yes", "no", "unknown", "none"]);
  });

  it("names each citation once, though several stand on one statement", () => {
    expect(new Set(citations.map(({ key }) => key)).size).toBe(citations.length);
  });
});

describe("chooseCitations", () => {
  it("takes citations of one class, or those of none", () => {
    expect(chooseCitations(citations, { category: "Class 9" })).toHaveLength(2);
    expect(chooseCitations(citations, { category: "-" })).toHaveLength(3);
  });

  it("takes those that meet every filter", () => {
    expect(chooseCitations(citations, { party: "no", member: "gardener:bo" })).toHaveLength(1);
    expect(chooseCitations(citations, { party: "no", member: "gardener:ada" })).toEqual([]);
    expect(chooseCitations(citations, {})).toEqual(citations);
  });
});

describe("groupCitations", () => {
  it("puts what can have parties first, then what is cited most", () => {
    const groups = groupCitations(citations, "cited");
    expect(groups.map(({ cited, citations: found }) => [cited?.name, found.length])).toEqual([
      ["hedges", 2],
      ["ponds", 2],
      ["herbal", 3],
    ]);
  });

  it("counts the numbers in the names of classes, and puts what has none last", () => {
    const groups = groupCitations(citations, "category");
    expect(groups.map(({ key }) => key)).toEqual(["Class 9", "Class 10", "-"]);
  });
});

describe("categoryOf", () => {
  afterEach(() => {
    language.value = "en";
  });

  it("tells readers of Chinese the class in Chinese, or in English where that is all there is", () => {
    const listClasses = () => [...new Set(citations.map(categoryOf))];
    expect(listClasses()).toEqual([null, "Class 10", "Class 9"]);
    language.value = "zh-Hant";
    expect(listClasses()).toEqual([null, "第 10 類", "Class 9"]);
    expect(chooseCitations(citations, { category: "Class 10" }).map(categoryOf)).toEqual(["第 10 類", "第 10 類"]);
    expect(groupCitations(citations, "category").map(({ key }) => key)).toEqual(["Class 9", "Class 10", "-"]);
  });
});

it("counts different things and members by kind, and the citations by party", () => {
  expect(tallyCitations(citations)).toEqual({
    citationCount: 7,
    cited: [
      { kind: "Pact", count: 2 },
      { kind: "Book", count: 1 },
    ],
    members: [
      { kind: "Gardener", count: 2 },
      { kind: "Mole", count: 1 },
    ],
    parties: { yes: 1, no: 1, unknown: 1, none: 4 },
  });
});

it("gives a spreadsheet a row for each citation, as wide as its head", () => {
  const table = toCitationTable(citations);
  expect(table).toHaveLength(citations.length + 1);
  expect(new Set(table.map((row) => row.length)).size).toBe(1);
  expect(table[5]).toContain("not party");
});
