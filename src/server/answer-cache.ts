import type { World } from "../graphql/world.js";
import { type BoundedCache, createBoundedCache } from "../shared/bounded-cache.js";
import type { CacheMetrics } from "./cache-metrics.js";
import { createSeenKeys, type SeenKeys } from "./seen-keys.js";
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
  /** Keeps an answer that is given for the second time: what is asked only once would drive out what is asked often. */
  keep(world: World, key: string, answer: KeptAnswer): void;
  /** Keeps a packed form as well, where the answer is kept. */
  keepPacked(world: World, key: string, packing: Packing, bytes: Buffer): void;
  /** Bytes kept of a version. */
  size(world: World | undefined): number;
}

/** An answer that takes more than this share of the cache would drive out too many others. */
const mostShare = 1 / 8;
/** What an entry takes in memory beside its texts. */
const entryBytes = 600;
const mostSeenCharacters = 1_000_000;

/** What is kept of one version. */
interface OfVersion {
  readonly answers: BoundedCache<KeptAnswer>;
  readonly seen: SeenKeys;
}

/**
 * A cache of answers for each version, which is let go of with the version.
 *
 * @param mostBytes kept of one version; 0 for none
 */
export function createAnswerCache(mostBytes: number, metrics: Pick<CacheMetrics, "countLookup">): AnswerCache {
  if (mostBytes === 0) return keepNothing;
  const versions = new WeakMap<World, OfVersion>();

  function open(world: World): OfVersion {
    const known = versions.get(world);
    if (known) return known;
    const opened = { answers: createBoundedCache<KeptAnswer>(mostBytes), seen: createSeenKeys(mostSeenCharacters) };
    versions.set(world, opened);
    return opened;
  }
  function store({ answers }: OfVersion, key: string, answer: KeptAnswer): void {
    const bytes = countBytes(key, answer);
    if (bytes <= mostBytes * mostShare) answers.set(key, answer, bytes);
  }
  return {
    find(world, key) {
      const found = versions.get(world)?.answers.get(key);
      metrics.countLookup(found ? "hit" : "miss");
      return found;
    },
    keep(world, key, answer) {
      const version = open(world);
      if (version.seen.isAgain(key)) store(version, key, { ...answer, body: toOwn(answer.body) });
    },
    keepPacked(world, key, packing, bytes) {
      const version = open(world);
      const answer = version.answers.get(key);
      if (answer) store(version, key, { ...answer, packed: new Map([...answer.packed, [packing, toOwn(bytes)]]) });
    },
    size: (world) => (world && versions.get(world)?.answers.weight()) ?? 0,
  };
}

const keepNothing: AnswerCache = { find: () => undefined, keep: () => {}, keepPacked: () => {}, size: () => 0 };

/** Bytes in memory of their own; short buffers share theirs with others, and would hold on to all of it. */
function toOwn(bytes: Buffer): Buffer {
  if (bytes.buffer.byteLength === bytes.length) return bytes;
  const own = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(own);
  return own;
}

/** Characters of a key count twice, since most that are not ASCII take two bytes. */
function countBytes(key: string, { body, packed }: KeptAnswer): number {
  const ofPacked = [...packed.values()].reduce((sum, { length }) => sum + length, 0);
  return entryBytes + key.length * 2 + body.length + ofPacked;
}
