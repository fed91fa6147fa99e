import { expect, it } from "vitest";
import { toStartPlace, toStartPlaces } from "../../../src/explorer/canvas/start-places.ts";

it("depends on nothing but the id", () => {
  const alone = toStartPlaces(["a"], [], new Map()).get("a");
  expect(alone).toEqual(toStartPlace("a", 10));
});

it("spreads nodes over the disc", () => {
  const places = Array.from({ length: 1_000 }, (_, index) => toStartPlace(`node:${index}`, 1));
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(1_000);
  for (const quadrant of [(x: number, y: number) => x > 0 && y > 0, (x: number, y: number) => x < 0 && y < 0]) {
    const count = places.filter(({ x, y }) => quadrant(x, y)).length;
    expect(count).toBeGreaterThan(180);
    expect(count).toBeLessThan(320);
  }
});

it("keeps known places, and starts new nodes beside the ones they are linked to", () => {
  const kept = new Map([["a", { x: 500, y: 0 }]]);
  const places = toStartPlaces(["a", "b"], [{ source: "a", target: "b" }], kept);
  expect(places.get("a")).toEqual({ x: 500, y: 0 });
  expect(Math.abs((places.get("b")?.x ?? 0) - 500)).toBeLessThan(100);
});
