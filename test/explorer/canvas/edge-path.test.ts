import { expect, it } from "vitest";
import { at, findEdgePath } from "../../../src/explorer/canvas/edge-path.ts";

const source = { x: 0, y: 0, radius: 10 };
const target = { x: 200, y: 0, radius: 20 };
const straight = { curvature: 0, loop: 0 };

it("runs from rim to rim, with the tip of the arrow just before its target", () => {
  const path = findEdgePath(source, target, straight, 1);
  expect(path?.line[0].x).toBeCloseTo(10);
  expect(path?.head[0].x).toBeCloseTo(178);
  expect(path?.line[3].x).toBeLessThan(178);
});

it("bends to the left of the way, which is upwards on the page from left to right", () => {
  const middle = findEdgePath(source, target, { curvature: 0.3, loop: 0 }, 1)?.middle;
  expect(middle?.x).toBeCloseTo(100);
  expect(middle?.y).toBeCloseTo(-30);
});

it("cuts a curve without changing its course", () => {
  const bend = { curvature: 0.4, loop: 0 };
  const path = findEdgePath(source, target, bend, 1);
  if (!path) throw new Error("There is room for the edge.");
  const { x, y } = at(path.line, 0.5);
  // On the quadratic curve with the control point (100, -80), y depends on x like this.
  const share = x / 200;
  expect(y).toBeCloseTo(-2 * share * (1 - share) * 80, 1);
});

it("has no way where nodes touch", () => {
  expect(findEdgePath(source, { ...target, x: 25 }, straight, 1)).toBeUndefined();
});

it("leads a loop above its node and back to it", () => {
  const path = findEdgePath(source, source, { curvature: 0, loop: 1 }, 1);
  expect(path?.middle.y).toBeLessThan(-20);
  expect(path?.head[0].x).toBeGreaterThan(0);
});
