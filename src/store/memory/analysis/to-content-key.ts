import { createHash } from "node:crypto";
import type { NumberedGraph } from "../../graph-analysis.js";

/** A key that is the same for what is asked of graphs with the same content. */
export function toContentKey({ size, sources, targets, sizes }: NumberedGraph, asked: readonly unknown[]): string {
  const hash = createHash("sha256").update(JSON.stringify([size, ...asked]));
  for (const numbers of [sources, targets, sizes]) hash.update(numbers);
  return hash.digest("base64");
}
