import type { DrawnEdge } from "./drawn.ts";

/** How an edge bends so that no two edges lie on each other. */
export interface Bend {
  /** How far the middle control point stands off, to the left of the way, in lengths of the edge; 0 is straight. */
  readonly curvature: number;
  /** 0, or which of the loops of its node this is, from 1 on. */
  readonly loop: number;
}

const widestStep = 0.2;
const widestFan = 0.8;

/** The bend of each edge, by its id. Edges between the same two nodes, in either direction, fan out evenly. */
export function toBends(edges: readonly Pick<DrawnEdge, "id" | "source" | "target">[]): ReadonlyMap<string, Bend> {
  const bends = new Map<string, Bend>();
  for (const bundle of toBundles(edges)) {
    const step = Math.min(widestStep, widestFan / bundle.length);
    bundle.forEach(({ id, source, target }, index) => {
      const offset = (index - (bundle.length - 1) / 2) * step;
      if (source === target) bends.set(id, { curvature: 0, loop: index + 1 });
      else bends.set(id, { curvature: source < target ? offset : -offset || 0, loop: 0 });
    });
  }
  return bends;
}

function toBundles<Edge extends { readonly source: string; readonly target: string }>(
  edges: readonly Edge[],
): Edge[][] {
  const bundles = new Map<string, Edge[]>();
  for (const edge of edges) {
    const pair = toPair(edge);
    const bundle = bundles.get(pair);
    if (bundle) bundle.push(edge);
    else bundles.set(pair, [edge]);
  }
  return [...bundles.values()];
}

function toPair({ source, target }: { readonly source: string; readonly target: string }): string {
  return source < target ? `${source} ${target}` : `${target} ${source}`;
}
