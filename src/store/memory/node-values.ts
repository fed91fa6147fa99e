import type { Value } from "../../dataset/dataset.js";
import type { MemoryIndex } from "./memory-index.js";

/** A reader of one property of nodes, the id among them, by ordinal. */
export function toNodeReader({ nodes }: MemoryIndex, property: string): (node: number) => Value | undefined {
  return (node) => nodes.value(node, property);
}

/** The test whether a node is of one of some kinds. */
export function toKindTest({ nodes }: MemoryIndex, kinds: readonly string[]): (node: number) => boolean {
  const wanted = new Set(kinds);
  return (node) => wanted.has(nodes.kind(node));
}
