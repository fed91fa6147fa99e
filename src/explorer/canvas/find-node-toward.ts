import type { Place } from "./drawn.ts";

/** The keys that move from node to node, and where to on the screen, y downwards. */
export const directions = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} as const satisfies Readonly<Record<string, Place>>;

/**
 * The node to go to from a place in a direction: the nearest within 45 degrees of it, where nodes aside count as
 * farther away. Undefined where there is none.
 */
export function findNodeToward(
  from: Place,
  direction: Place,
  nodes: Iterable<Place & { readonly id: string }>,
): string | undefined {
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { id, x, y } of nodes) {
    const ahead = (x - from.x) * direction.x + (y - from.y) * direction.y;
    const aside = Math.abs((x - from.x) * direction.y - (y - from.y) * direction.x);
    const cost = ahead + 2 * aside;
    if (ahead <= 0 || aside > ahead || cost >= least) continue;
    nearest = id;
    least = cost;
  }
  return nearest;
}
