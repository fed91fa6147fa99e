import type { MemoryIndex } from "./memory-index.js";

const lists = new WeakMap<MemoryIndex, Map<string, Uint32Array>>();
/** A schema has fewer interfaces; kinds that are put together otherwise are not kept. */
const MOST_LISTS = 64;

/** Ordinals of the nodes of some kinds, ascending, each once. A list over several kinds is made once. */
export function listOfKinds(index: MemoryIndex, kinds: readonly string[]): ArrayLike<number> {
  const [only] = kinds;
  if (only !== undefined && kinds.length === 1) return index.nodes.ofKind(only);
  let known = lists.get(index);
  if (!known) {
    known = new Map();
    lists.set(index, known);
  }
  const key = [...new Set(kinds)].sort().join(" ");
  const list = known.get(key) ?? merge(index, new Set(kinds));
  if (known.size < MOST_LISTS) known.set(key, list);
  return list;
}

function merge({ nodes }: MemoryIndex, kinds: ReadonlySet<string>): Uint32Array {
  const runs = [...kinds].map((kind) => nodes.ofKind(kind));
  const all = new Uint32Array(runs.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const run of runs) {
    all.set(run, at);
    at += run.length;
  }
  return all.sort();
}
