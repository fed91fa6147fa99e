import { expect, it } from "vitest";
import { toNeighbors } from "../../../src/explorer/views/entity/to-neighbors.ts";
import { toEdge } from "./edge.ts";

it("names each other end once, with how it is tied, those with most statements first", () => {
  const neighbors = toNeighbors(
    [
      toEdge("g:a GROWS p:x"),
      toEdge("g:b ANNEX_OF g:a"),
      toEdge("g:a GROWS g:b"),
      toEdge("g:b ANNEX_OF g:a", { id: "again" }),
      toEdge("g:a WITHIN g:a"),
      toEdge("g:c GROWS p:x"),
    ],
    "g:a",
  );
  expect(neighbors.map(({ node, count, ties }) => ({ id: node.id, count, ties }))).toEqual([
    {
      id: "g:b",
      count: 3,
      ties: [
        { relation: "ANNEX_OF", side: "object", count: 2 },
        { relation: "GROWS", side: "subject", count: 1 },
      ],
    },
    { id: "p:x", count: 1, ties: [{ relation: "GROWS", side: "subject", count: 1 }] },
  ]);
});
