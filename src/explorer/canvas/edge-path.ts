import type { Place } from "./drawn.ts";
import type { Bend } from "./edge-curvature.ts";
import { headGap, headSlope, toHeadLength } from "./sizes.ts";

/** A cubic Bézier curve. */
export type Curve = readonly [Place, Place, Place, Place];

/** An edge between two discs on the screen, y downwards. */
export interface EdgePath {
  /** The line, from the rim of its source to its arrow head. */
  readonly line: Curve;
  /** The tip of the arrow head, and its two wings. */
  readonly head: readonly [Place, Place, Place];
  readonly middle: Place;
}

/** A node as a disc. */
export interface Disc extends Place {
  readonly radius: number;
}

/** The way of an edge on the screen; undefined where its nodes touch. `dashed-edge-vertex-shader.ts` computes the same. */
export function findEdgePath(source: Disc, target: Disc, bend: Bend, thickness: number): EdgePath | undefined {
  const curve = toCurve(source, target, bend);
  const [start, first, second, end] = curve;
  const head = toHeadLength(thickness);
  const leaving = 3 * distance(start, first);
  const arriving = 3 * distance(second, end);
  const from = source.radius / leaving;
  const tip = 1 - (target.radius + headGap) / arriving;
  const until = tip - head / arriving;
  if (!(until > from)) return undefined;
  return {
    line: cut(curve, from, until),
    head: toHead(at(curve, until), at(curve, tip), head * headSlope),
    middle: at(curve, 0.5),
  };
}

/** The curve between the centres of two nodes. A loop is a drop above its node; several stand one around the other. */
export function toCurve(source: Disc, target: Disc, { curvature, loop }: Bend): Curve {
  if (loop > 0) {
    const reach = source.radius + 14 * loop;
    const up = source.y - 2 * reach;
    return [source, { x: source.x - 1.2 * reach, y: up }, { x: source.x + 1.2 * reach, y: up }, target];
  }
  const middle = {
    x: (source.x + target.x) / 2 + (target.y - source.y) * curvature,
    y: (source.y + target.y) / 2 - (target.x - source.x) * curvature,
  };
  // A quadratic curve written as a cubic one.
  return [source, mix(source, middle, 2 / 3), mix(target, middle, 2 / 3), target];
}

/** The point of a curve at a share of the way, 0 to 1. */
export function at([a, b, c, d]: Curve, share: number): Place {
  const [ab, bc, cd] = [mix(a, b, share), mix(b, c, share), mix(c, d, share)];
  return mix(mix(ab, bc, share), mix(bc, cd, share), share);
}

/** The part of a curve between two shares of the way, by the construction of de Casteljau. */
function cut(curve: Curve, from: number, until: number): Curve {
  const nearEnd = mix(curve[2], curve[3], from);
  const rest: Curve = [at(curve, from), mix(mix(curve[1], curve[2], from), nearEnd, from), nearEnd, curve[3]];
  const share = (until - from) / (1 - from);
  const first = mix(rest[0], rest[1], share);
  const second = mix(first, mix(rest[1], rest[2], share), share);
  return [rest[0], first, second, at(rest, share)];
}

function toHead(base: Place, tip: Place, halfWidth: number): readonly [Place, Place, Place] {
  const length = distance(base, tip) || 1;
  const across = { x: ((tip.y - base.y) / length) * halfWidth, y: (-(tip.x - base.x) / length) * halfWidth };
  return [tip, { x: base.x + across.x, y: base.y + across.y }, { x: base.x - across.x, y: base.y - across.y }];
}

function mix(a: Place, b: Place, share: number): Place {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

function distance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
