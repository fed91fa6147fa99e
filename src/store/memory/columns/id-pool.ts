import { requireLength, UnfitColumnsError } from "./require-fit.js";
import { searchSorted } from "./search-sorted.js";
import { openTexts, type PackedTexts, packTexts, type TextPool } from "./text-pool.js";

/**
 * Ids that are a prefix and a hash, as those of statements are: of each the hash, a byte for two hexadecimal digits.
 */
interface PackedHashes {
  readonly prefix: string;
  readonly hashes: Uint8Array;
  readonly count: number;
}

/** Ids as bytes; those that are not all of one form as texts. */
export type PackedIds = PackedTexts | PackedHashes;

/** Bytes of a hash. */
const width = 8;
const digits = Buffer.from("0123456789abcdef", "latin1");
const hash = /(?:[0-9a-f]{2}){8}$/;

/** Packs different ids, sorted by code unit. */
export function packIds(ids: readonly string[]): PackedIds {
  const first = ids[0] ?? "";
  const prefix = first.slice(0, Math.max(0, first.length - width * 2));
  const isOfForm = (id: string) => id.length === first.length && id.startsWith(prefix) && hash.test(id);
  if (ids.length === 0 || /[^\0-\xff]/.test(prefix) || !ids.every(isOfForm)) return packTexts(ids);
  const hashes = Buffer.from(new ArrayBuffer(ids.length * width));
  for (const [number, id] of ids.entries()) hashes.write(id.slice(prefix.length), number * width, "hex");
  return { prefix, hashes, count: ids.length };
}

/**
 * The pool over packed ids.
 *
 * @throws UnfitColumnsError when they do not fit together
 */
export function openIds(packed: PackedIds): TextPool {
  if (!("hashes" in packed)) return openTexts(packed);
  const { prefix, hashes, count } = packed;
  if (typeof prefix !== "string") throw new UnfitColumnsError("prefix of ids");
  requireLength(hashes, count * width, "hashes of ids");
  const buffer = Buffer.from(hashes.buffer, hashes.byteOffset, hashes.length);
  // An id that were joined of two texts would take twice the memory of one that is made at once.
  const made = Buffer.from(prefix + "0".repeat(width * 2), "latin1");
  return {
    size: count,
    get: (number) => {
      for (let at = 0; at < width; at++) {
        const byte = hashes[number * width + at] as number;
        made[prefix.length + at * 2] = digits[byte >> 4] as number;
        made[prefix.length + at * 2 + 1] = digits[byte & 15] as number;
      }
      return made.toString("latin1");
    },
    findSorted: (id) => {
      if (id.length !== prefix.length + width * 2 || !id.startsWith(prefix) || !hash.test(id)) return -1;
      const wanted = Buffer.from(id.slice(prefix.length), "hex");
      return searchSorted(count, (number) => buffer.compare(wanted, 0, width, number * width, (number + 1) * width));
    },
  };
}
