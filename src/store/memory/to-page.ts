import type { Page } from "../graph-store.js";

/** The stretch of a list that a page names; empty beyond its end. */
export function toPage<Item>(items: readonly Item[], { offset, limit }: Page): readonly Item[] {
  return items.slice(offset, offset + limit);
}
