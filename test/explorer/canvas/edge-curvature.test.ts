import { expect, it } from "vitest";
import { toBends } from "../../../src/explorer/canvas/edge-curvature.ts";

it("leaves an edge alone straight", () => {
  expect(toBends([{ id: "e", source: "a", target: "b" }]).get("e")).toEqual({ curvature: 0, loop: 0 });
});

it("keeps edges in opposite directions apart on the page, though each bends to its own left", () => {
  const bends = toBends([
    { id: "there", source: "a", target: "b" },
    { id: "back", source: "b", target: "a" },
  ]);
  expect(bends.get("there")?.curvature).not.toBe(0);
  expect(bends.get("there")?.curvature).toBe(bends.get("back")?.curvature);
});

it("fans parallel edges evenly, the middle one straight, and never wider than the edge is long", () => {
  const edges = Array.from({ length: 31 }, (_, index) => ({ id: `${index}`, source: "a", target: "b" }));
  const curvatures = [...toBends(edges).values()].map(({ curvature }) => curvature);
  expect(new Set(curvatures).size).toBe(31);
  expect(curvatures[15]).toBe(0);
  expect(Math.max(...curvatures.map(Math.abs))).toBeLessThan(0.5);
});

it("counts the loops of a node", () => {
  const loop = (id: string) => ({ id, source: "a", target: "a" });
  expect([...toBends([loop("x"), loop("y")]).values()].map((bend) => bend.loop)).toEqual([1, 2]);
});
