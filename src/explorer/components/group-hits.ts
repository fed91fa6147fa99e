import type { NodeSummary } from "../api/shapes.ts";

/** A node found by search. Beside its names it holds what else of it is searched, by the names of the operation. */
export interface SearchHit {
  readonly node: NodeSummary & { readonly aliases: readonly string[]; readonly [alias: string]: unknown };
  readonly matched: readonly string[];
}

/** Hits of one kind. */
export interface HitGroup {
  readonly kind: string;
  readonly hits: readonly SearchHit[];
}

/** Hits by kind: the kind of the best hit first, and the best of each kind first. */
export function groupHits(hits: readonly SearchHit[]): readonly HitGroup[] {
  const groups = new Map<string, SearchHit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.node.__typename);
    if (group) group.push(hit);
    else groups.set(hit.node.__typename, [hit]);
  }
  return [...groups].map(([kind, kindHits]) => ({ kind, hits: kindHits }));
}
