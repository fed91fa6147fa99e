import type { Arrangeable } from "./arrange.ts";
import type { DrawnEdge, DrawnNode, Place, Places } from "./drawn.ts";
import { createLayoutClient } from "./layout-client.ts";
import { toRadius } from "./sizes.ts";
import { toStartPlaces } from "./start-places.ts";

type Picture = { readonly nodes: readonly DrawnNode[]; readonly edges: readonly DrawnEdge[] };

/** How a picture has come by its places: all new, with new nodes beside old ones, or only old ones. */
export type Growth = "new" | "grown" | "same";

/** Where the nodes of a picture stand, kept from one picture to the next. */
export interface Arrangement {
  readonly places: Places;
  /** Takes a new picture; what has no place yet is given one by and by. */
  show(picture: Picture): Growth;
  /** Arranges all but the pinned nodes anew, as if the picture were shown for the first time. */
  rearrange(): void;
  /** Puts a node somewhere; whatever is being arranged is given up. */
  put(id: string, place: Place): void;
  stop(): void;
}

interface Listener {
  /** The places have changed; `isDone` where they stay so. */
  onPlaces(isDone: boolean): void;
}

/** An arrangement that tells of every change. Arranging the same nodes and edges from the start gives the same places. */
export function createArrangement({ onPlaces }: Listener): Arrangement {
  const layout = createLayoutClient();
  let picture: Picture = { nodes: [], edges: [] };
  let places = new Map<string, Place>();

  function run(kept: Places, isFixed: (node: DrawnNode) => boolean): void {
    const { nodes, edges } = toSorted(picture);
    const ids = nodes.map(({ id }) => id);
    places = toStartPlaces(ids, edges, kept);
    layout.start(toInput(nodes, edges, places, isFixed), (flat, isDone) => {
      ids.forEach((id, index) => {
        places.set(id, { x: flat[2 * index] ?? 0, y: flat[2 * index + 1] ?? 0 });
      });
      onPlaces(isDone);
    });
  }

  return {
    get places() {
      return places;
    },
    show(next) {
      picture = next;
      const kept = keep(places, next.nodes);
      const added = next.nodes.length - kept.size;
      if (added === 0) {
        places = kept;
        return "same";
      }
      // A few new nodes find room around the old ones; many set everything in motion.
      const areOldHeld = kept.size >= added;
      run(kept, ({ id, isPinned }) => kept.has(id) && (areOldHeld || isPinned === true));
      return kept.size === 0 ? "new" : "grown";
    },
    rearrange() {
      const pinned = picture.nodes.filter(({ id, isPinned }) => isPinned && places.has(id));
      const kept = keep(places, pinned);
      run(kept, ({ id }) => kept.has(id));
    },
    put(id, place) {
      layout.stop();
      places.set(id, place);
    },
    stop: layout.stop,
  };
}

function keep(places: Places, nodes: readonly DrawnNode[]): Map<string, Place> {
  const kept = new Map<string, Place>();
  for (const { id } of nodes) {
    const place = places.get(id);
    if (place) kept.set(id, place);
  }
  return kept;
}

/** Sums of forces depend on the order of what is summed. */
function toSorted({ nodes, edges }: Picture): Picture {
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
  return { nodes: nodes.toSorted(byId), edges: edges.toSorted(byId) };
}

function toInput(
  nodes: readonly DrawnNode[],
  edges: readonly DrawnEdge[],
  places: Places,
  isFixed: (node: DrawnNode) => boolean,
): Arrangeable {
  const indexes = new Map(nodes.map(({ id }, index) => [id, index]));
  const ends = edges.flatMap(({ source, target }) => {
    const [from, to] = [indexes.get(source), indexes.get(target)];
    return from === undefined || to === undefined ? [] : [from, to];
  });
  return {
    places: Float64Array.from(nodes.flatMap(({ id }) => [places.get(id)?.x ?? 0, places.get(id)?.y ?? 0])),
    radii: Float64Array.from(nodes, ({ weight }) => toRadius(weight, nodes.length)),
    fixed: Uint8Array.from(nodes, (node) => (isFixed(node) ? 1 : 0)),
    edges: Uint32Array.from(ends),
  };
}
