import { expect, test } from "vitest";
import { listNeighbours } from "../../../src/explorer/scope/list-neighbours.ts";
import { edge } from "./small-graph.ts";

test("neighbours stand under their relation and end, each once with all statements between", () => {
  const edges = [
    edge("s-1", ["Keeper:ada", "TENDS", "Plant:oxlip"]),
    edge("s-2", ["Keeper:ada", "KNOWS", "Keeper:bea"]),
    edge("s-3", ["Keeper:bea", "KNOWS", "Keeper:ada"]),
    edge("s-4", ["Keeper:ada", "TENDS", "Plant:rush"]),
    edge("s-5", ["Keeper:ada", "TENDS", "Plant:oxlip"]),
    edge("s-6", ["Keeper:bea", "TENDS", "Plant:rush"]),
  ];
  const groups = listNeighbours("Keeper:ada", edges).map(({ relation, end, neighbours }) => [
    `${relation} ${end}`,
    neighbours.map(({ node, edges }) => [node.id, edges.length]),
  ]);
  expect(groups).toEqual([
    [
      "TENDS subject",
      [
        ["Plant:oxlip", 2],
        ["Plant:rush", 1],
      ],
    ],
    ["KNOWS subject", [["Keeper:bea", 1]]],
    ["KNOWS object", [["Keeper:bea", 1]]],
  ]);
});
