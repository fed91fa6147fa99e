import fc from "fast-check";
import { expect, it } from "vitest";
import { type LabelWish, placeLabels } from "../../../src/explorer/canvas/place-labels.ts";

const wish = (id: string, x: number, y: number): LabelWish => ({
  id,
  x,
  y,
  radius: 6,
  lines: [id],
  width: 80,
  height: 15,
});

it("writes a label below its node where there is room", () => {
  expect(placeLabels([wish("a", 100, 100)], 9)).toEqual([{ id: "a", lines: ["a"], x: 100, y: 110 }]);
});

it("moves a label aside for a more important one", () => {
  const [, second] = placeLabels([wish("a", 100, 100), wish("b", 130, 100)], 9);
  expect(second).toMatchObject({ id: "b", y: 75 });
});

it("leaves out labels beyond a number, and those outside the sheet", () => {
  expect(placeLabels([wish("a", 100, 100), wish("b", 400, 100)], 1)).toHaveLength(1);
  expect(placeLabels([wish("a", 100, 100)], 9, { left: 0, right: 50, top: 0, bottom: 50 })).toEqual([]);
});

it("never writes one label over another", () => {
  const coordinate = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), { maxLength: 40 }), (points) => {
      const placed = placeLabels(
        points.map(([x, y], index) => wish(`${index}`, x, y)),
        99,
      );
      const isOver = placed.some((a, index) =>
        placed.slice(index + 1).some((b) => Math.abs(a.x - b.x) < 80 && Math.abs(a.y - b.y) < 15),
      );
      expect(isOver).toBe(false);
    }),
  );
});
