import { expect, test } from "vitest";
import { countDocuments, countKinds, countReferences, countRelations } from "../../../src/explorer/scope/facets.ts";
import { edge, node } from "./small-graph.ts";

const low = node("Garden:low");
const edges = [
  edge("s-1", ["Keeper:ada", "TENDS", "Plant:oxlip"], { inGarden: low, evidence: ["passage:a.1-1", "passage:b.1-1"] }),
  edge("s-2", ["Keeper:ada", "KNOWS", "Plant:rush"], {
    inGarden: [node("Garden:high"), low],
    evidence: ["passage:b.2"],
  }),
  edge("s-3", ["Keeper:bea", "KNOWS", "Plant:rush"]),
];

test("what occurs is counted, the most frequent first", () => {
  expect(countRelations(edges)).toEqual([
    { item: "KNOWS", count: 2 },
    { item: "TENDS", count: 1 },
  ]);
  expect(countKinds([low, node("Plant:rush"), node("Plant:oxlip")])[0]).toEqual({ item: "Plant", count: 2 });
  expect(countDocuments(edges, ["document:a", "document:b"])).toEqual([
    { item: "document:b", count: 2 },
    { item: "document:a", count: 1 },
  ]);
});

test("a property may lead to one node, to several or to none", () => {
  expect(countReferences(edges, "inGarden").map(({ item, count }) => [item.id, count])).toEqual([
    ["Garden:low", 2],
    ["Garden:high", 1],
  ]);
});
