import { describe, expect, it } from "vitest";
import { type Arrangeable, arrange } from "../../../src/explorer/canvas/arrange.ts";
import { toStartPlace } from "../../../src/explorer/canvas/start-places.ts";

/** Two stars of five nodes, and one node alone. */
function createInput(fixed: readonly number[] = []): Arrangeable {
  const places = Array.from({ length: 11 }, (_, index) => toStartPlace(`node:${index}`, 30));
  const star = (center: number) => [1, 2, 3, 4].flatMap((offset) => [center, center + offset]);
  return {
    places: Float64Array.from(places.flatMap(({ x, y }) => [x, y])),
    radii: new Float64Array(11).fill(8),
    fixed: Uint8Array.from({ length: 11 }, (_, index) => (fixed.includes(index) ? 1 : 0)),
    edges: Uint32Array.from([...star(0), ...star(5)]),
  };
}

function settle(input: Arrangeable): Float64Array {
  return [...arrange(input)].at(-1) ?? input.places;
}

function distance(places: Float64Array, a: number, b: number): number {
  const [ax = 0, ay = 0] = places.subarray(2 * a);
  const [bx = 0, by = 0] = places.subarray(2 * b);
  return Math.hypot(ax - bx, ay - by);
}

describe("arrange", () => {
  it("gives the same places for the same input", () => {
    expect(settle(createInput())).toEqual(settle(createInput()));
  });

  it("puts nodes nearer to those they are linked to than to others", () => {
    const places = settle(createInput());
    expect(distance(places, 0, 1)).toBeLessThan(distance(places, 0, 6));
  });

  it("keeps what hangs together with nothing in sight", () => {
    const places = settle(createInput());
    const span = Math.max(...[1, 2, 3, 6, 7, 8].map((node) => distance(places, 0, node)));
    expect(distance(places, 0, 10)).toBeLessThan(2 * span);
  });

  it("leaves fixed nodes where they are", () => {
    const input = createInput([3]);
    const places = settle(input);
    expect(
      Math.hypot((places[6] ?? 0) - (input.places[6] ?? 0), (places[7] ?? 0) - (input.places[7] ?? 0)),
    ).toBeLessThan(1e-5);
    expect(places[0]).not.toBeCloseTo(input.places[0] ?? 0, 3);
  });

  it("takes nothing, and a single node, as they are", () => {
    const none = new Float64Array();
    const empty = { places: none, radii: none, fixed: new Uint8Array(), edges: new Uint32Array() };
    expect(settle(empty)).toEqual(none);
    const one = {
      places: Float64Array.of(3, 4),
      radii: Float64Array.of(8),
      fixed: new Uint8Array(1),
      edges: new Uint32Array(),
    };
    expect(settle(one)).toEqual(one.places);
  });
});
