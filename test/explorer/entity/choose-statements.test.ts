import { describe, expect, it } from "vitest";
import {
  hasWords,
  orderStatements,
  type StatementOrder,
} from "../../../src/explorer/views/entity/choose-statements.ts";
import { toEdge, toNode } from "./edge.ts";

describe("filtering statements", () => {
  const edge = toEdge("garden:a GROWS plant:cowslip", {
    noteZh: "園區自行栽種",
    inGarden: toNode("garden:alder-hill", "榿山植物園"),
    season: "SPRING",
  });

  it("looks for every word in names, notes and context", () => {
    expect(hasWords(edge, "COWSLIP spring")).toBe(true);
    expect(hasWords(edge, "自行 榿山")).toBe(true);
    expect(hasWords(edge, "cowslip oxlip")).toBe(false);
  });

  it("takes full-width letters for the same", () => {
    expect(hasWords(edge, "ｃｏｗｓｌｉｐ")).toBe(true);
  });

  it("keeps everything when nothing is looked for", () => {
    expect(hasWords(edge, "  ")).toBe(true);
  });

  it("does not look into the passages", () => {
    expect(hasWords(toEdge("a R b", { passages: [{ text: "hidden" } as never] }), "hidden")).toBe(false);
  });
});

describe("ordering statements", () => {
  const edges = [
    toEdge("g R c", { date: "2018-11" }),
    toEdge("g R a"),
    toEdge("g R d", { date: "2008" }),
    toEdge("g R b", { date: "2018-11" }),
  ];

  it.each<[StatementOrder, string]>([
    ["name", "abcd"],
    ["newest", "bcda"],
    ["oldest", "dbca"],
  ])("by %s gives %s, those without a date last", (order, expected) => {
    const ordered = orderStatements(edges, order, {
      nameOf: ({ object }) => object.name,
      dateOf: ({ properties }) => properties.date ?? undefined,
      compareNames: (a, b) => (a < b ? -1 : Number(a > b)),
    });
    expect(ordered.map(({ object }) => object.id).join("")).toBe(expected);
  });
});
