import type { DrawnNode } from "./drawn.ts";

/** Orders nodes as they are to be read: the focus first, then by weight, then by id. */
export function byImportance(a: DrawnNode, b: DrawnNode): number {
  const byFocus = Number(b.isFocus ?? false) - Number(a.isFocus ?? false);
  return byFocus || b.weight - a.weight || (a.id < b.id ? -1 : 1);
}
