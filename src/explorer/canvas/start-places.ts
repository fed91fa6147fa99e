import type { DrawnEdge, Place, Places } from "./drawn.ts";

/** Where a node starts when nothing is known of it: a point of a disc that depends on its id alone. */
export function toStartPlace(id: string, radius: number): Place {
  const angle = 2 * Math.PI * toShare(id);
  const distance = radius * Math.sqrt(toShare(`${id}#`));
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}

/**
 * Where nodes start: those that have a place stand there, new ones beside the placed nodes they are linked to.
 *
 * @param kept the places that are known; empty for a picture that starts anew
 */
export function toStartPlaces(
  ids: readonly string[],
  edges: readonly Pick<DrawnEdge, "source" | "target">[],
  kept: Places,
): Map<string, Place> {
  const radius = Math.max(10 * Math.sqrt(ids.length), toReach(kept));
  const anchors = findAnchors(edges, kept);
  return new Map(
    ids.map((id) => {
      const placed = kept.get(id);
      if (placed) return [id, placed];
      const anchor = anchors.get(id);
      if (!anchor) return [id, toStartPlace(id, radius)];
      const offset = toStartPlace(id, radius / 8);
      return [id, { x: anchor.x + offset.x, y: anchor.y + offset.y }];
    }),
  );
}

/** For each node without a place, the middle of its placed neighbours. */
function findAnchors(edges: readonly Pick<DrawnEdge, "source" | "target">[], kept: Places): Map<string, Place> {
  const sums = new Map<string, { x: number; y: number; count: number }>();
  const add = (id: string, neighbour: string) => {
    const place = kept.get(neighbour);
    if (!place || kept.has(id)) return;
    const { x, y, count } = sums.get(id) ?? { x: 0, y: 0, count: 0 };
    sums.set(id, { x: x + place.x, y: y + place.y, count: count + 1 });
  };
  for (const { source, target } of edges) {
    add(source, target);
    add(target, source);
  }
  return new Map([...sums].map(([id, { x, y, count }]) => [id, { x: x / count, y: y / count }]));
}

function toReach(places: Places): number {
  return Math.max(0, ...[...places.values()].map(({ x, y }) => Math.hypot(x, y)));
}

/** A number from 0 to 1 that looks random and is always the same for a text (FNV-1a, then mixed as in MurmurHash3). */
function toShare(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
