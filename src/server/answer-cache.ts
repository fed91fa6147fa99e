import type { World } from "../graphql/world.js";
import { type BoundedCache, createBoundedCache } from "../shared/bounded-cache.js";
import type { CacheMetrics } from "./cache-metrics.js";
import type { Packing } from "./short-way/choose-packing.js";

/** The bytes of a complete answer without errors, and what its headers say of them. */
export interface KeptAnswer {
  readonly body: Buffer;
  readonly contentType: string;
  readonly cacheControl: string;
  /** Of answers to GET. */
  readonly etag?: string | undefined;
  /** Name of the operation, for log and metrics. */
  readonly operation?: string | undefined;
  /** The same bytes packed, in each form that was asked for. */
  readonly packed: ReadonlyMap<Packing, Buffer>;
}

/** Answers of each version; an immutable dataset makes that exact. */
export interface AnswerCache {
  /** @param key all of a request that its answer follows from, beside the version */
  find(world: World, key: string): KeptAnswer | undefined;
  keep(world: World, key: string, answer: KeptAnswer): void;
  /** Bytes kept of a version. */
  size(world: World | undefined): number;
}

/** An answer that takes more than this share of the cache would drive out too many others. */
const mostShare = 1 / 8;
/** What an entry takes in memory beside its texts. */
const entryBytes = 600;

/**
 * A cache of answers for each version, which is let go of with the version.
 *
 * @param mostBytes kept of one version; 0 for none
 */
export function createAnswerCache(mostBytes: number, metrics: Pick<CacheMetrics, "countLookup">): AnswerCache {
  if (mostBytes === 0) return { find: () => undefined, keep: () => {}, size: () => 0 };
  const caches = new WeakMap<World, BoundedCache<KeptAnswer>>();
  return {
    find(world, key) {
      const found = caches.get(world)?.get(key);
      metrics.countLookup(found ? "hit" : "miss");
      return found;
    },
    keep(world, key, answer) {
      const bytes = countBytes(key, answer);
      if (bytes > mostBytes * mostShare) return;
      const cache = caches.get(world) ?? createBoundedCache<KeptAnswer>(mostBytes);
      caches.set(world, cache);
      cache.set(key, answer, bytes);
    },
    size: (world) => (world && caches.get(world)?.weight()) ?? 0,
  };
}

/** Characters of a key count twice, since most that are not ASCII take two bytes. */
function countBytes(key: string, { body, packed }: KeptAnswer): number {
  const ofPacked = [...packed.values()].reduce((sum, { length }) => sum + length, 0);
  return entryBytes + key.length * 2 + body.length + ofPacked;
}
