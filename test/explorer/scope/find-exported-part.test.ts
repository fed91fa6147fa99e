import { describe, expect, test } from "vitest";
import type { Vocabulary } from "../../../src/explorer/api/vocabulary.ts";
import { toExportPath } from "../../../src/explorer/location/to-export-path.ts";
import { findExportedPart } from "../../../src/explorer/scope/find-exported-part.ts";
import { emptyScope, type Scope } from "../../../src/explorer/scope/scope.ts";

const kinds = ["Plant", "Keeper", "Passage"].map((name) => {
  return { name, idPrefix: name.toLowerCase(), isEvidence: name === "Passage" };
});
const vocabulary = {
  ontology: {
    kinds,
    relations: [
      { type: "GROWS", stance: null },
      { type: "TENDS", stance: null },
      { type: "DISPUTES", stance: "OPPOSES" },
    ],
  },
  dataset: {
    relations: ["GROWS", "TENDS", "DISPUTES"].map((relation) => ({ relation, count: 9 })),
    documents: [{ document: { id: "document:field-book" } }],
  },
} as unknown as Vocabulary;

function toPath(changes: Partial<Scope>, variables?: Readonly<Record<string, unknown>>): string | undefined {
  const part = findExportedPart({ ...emptyScope, ...changes }, vocabulary, variables);
  return part && decodeURIComponent(toExportPath(part, "xlsx"));
}

const around = ["plant:oxlip"];

describe("a scope as an address of the server's exports", () => {
  test.each<[Partial<Scope>, string]>([
    [{ around }, "/export/plant:oxlip.xlsx"],
    [{ around, depth: 2 }, "/export/plant:oxlip.xlsx?depth=2"],
    [{ from: "plant:oxlip" }, "/export/plant:oxlip.xlsx"],
    [{ from: "plant:oxlip", to: "plant:oxlip" }, "/export/plant:oxlip.xlsx"],
    [{ around, withoutRelations: ["TENDS"] }, "/export/plant:oxlip.xlsx?relations=GROWS,DISPUTES"],
    [{ around, kinds: ["Plant"] }, "/export/plant:oxlip.xlsx?kinds=Plant"],
    [{ around, documents: ["document:field-book"] }, "/export/plant:oxlip.xlsx?documents=document:field-book"],
    [{ relations: ["GROWS"], withoutKinds: ["Keeper"] }, "/export/graph.xlsx?kinds=Plant&relations=GROWS"],
    [{ around, selected: "keeper:ada", pinned: ["keeper:ada"], limit: 900 }, "/export/plant:oxlip.xlsx"],
  ])("says %j", (changes, path) => {
    expect(toPath(changes)).toBe(path);
  });

  test("says the relations of the picture that a view opens with", () => {
    expect(toPath({})).toBe("/export/graph.xlsx?relations=DISPUTES");
  });

  test("names all relations where nodes without statements are not shown", () => {
    const all = "relations=GROWS,TENDS,DISPUTES";
    expect(toPath({ around, kinds: ["Plant"], depth: 2 })).toBe(`/export/plant:oxlip.xlsx?depth=2&kinds=Plant&${all}`);
    expect(toPath({ relations: ["GROWS", "TENDS", "DISPUTES"] })).toBe(`/export/graph.xlsx?${all}`);
  });

  test("names no relation where kinds alone are asked for, whose nodes need no statement", () => {
    expect(toPath({ kinds: ["Plant"] })).toBe("/export/graph.xlsx?kinds=Plant");
    expect(toPath({ kinds: ["Plant"], withoutRelations: ["GROWS"] })).toBeUndefined();
  });

  test("says a question with the values that are known", () => {
    expect(toPath({ question: "growers" }, {})).toBe("/export/growers.xlsx");
    const path = '/export/growers.xlsx?variables={"plants":["plant:oxlip"],"most":3}';
    expect(toPath({ question: "growers" }, { plants: ["plant:oxlip"], most: 3 })).toBe(path);
    expect(toPath({ question: "growers", questionValues: { most: "3" } })).toBeUndefined();
  });

  test("tells a question that is called as the graph is from the graph", () => {
    expect(toPath({ question: "graph" }, {})).toBe("/export/graph.xlsx?question=graph");
  });

  test.each<[string, Partial<Scope>]>([
    ["several nodes to start from", { around: ["plant:oxlip", "plant:rush"] }],
    ["chains", { from: "plant:oxlip", to: "plant:rush" }],
    ["a question beside a node", { around, question: "growers" }],
    ["a question with a filter", { question: "growers", withoutKinds: ["Keeper"] }],
    ["neighbours that were added", { around, expanded: ["keeper:ada"] }],
    ["hidden nodes", { around, hidden: ["keeper:ada"] }],
    ["a context", { around, context: { garden: ["garden:low"] } }],
    ["a beginning", { around, since: "2018" }],
    ["an end", { around, until: "2018" }],
    ["a text", { around, text: "rush" }],
    ["what was said alone", { around, isInferredShown: false }],
    ["a centre of a kind that is left out", { around, withoutKinds: ["Plant"] }],
    ["a centre that is evidence", { around: ["passage:field-book.1-2"] }],
    ["evidence among the kinds", { kinds: ["Plant", "Passage"] }],
    ["no kind at all", { relations: ["GROWS"], withoutKinds: ["Plant", "Keeper"] }],
    ["no relation at all", { around, relations: ["GROWS"], withoutRelations: ["GROWS"] }],
    ["a document that is none", { around, documents: ["plant:rush"] }],
  ])("cannot say %s", (_what, changes) => {
    expect(toPath(changes, {})).toBeUndefined();
  });
});
