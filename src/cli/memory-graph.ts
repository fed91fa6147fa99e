import type { World } from "../graphql/world.js";
import type { GraphStore } from "../store/graph-store.js";
import type { MemoryStore } from "../store/memory/memory-store.js";

/**
 * The Graphology graph of a world.
 *
 * @throws TypeError when the store keeps no graph in memory
 */
export function getMemoryGraph({ store }: World): ReturnType<MemoryStore["getGraph"]> {
  if (isMemoryStore(store)) return store.getGraph();
  throw new TypeError("The store keeps no graph in memory.");
}

function isMemoryStore(store: GraphStore): store is GraphStore & Pick<MemoryStore, "getGraph"> {
  return "getGraph" in store;
}
