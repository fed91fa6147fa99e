import { createHash } from "node:crypto";
import { isTurnLong, nextTurn } from "../shared/event-loop-turn.js";
import type { MaybePromise } from "../store/graph-store.js";

/** Characters or bytes that are worked on at one go, which takes some milliseconds. */
const mostAtOnce = 2_000_000;

/** Characters of texts whose bytes lie together, each in three bytes at most. */
const mostTogether = 16_384;
const stretchBytes = 128 * 1024;

/** The bytes of a text: of a long one in turns with other work; those of short ones share their memory. */
export function toBytes(text: string): MaybePromise<Buffer> {
  if (text.length <= mostTogether) return toSharedBytes(text);
  return text.length <= mostAtOnce ? Buffer.from(text) : toBytesInTurns(text);
}

let stretch = Buffer.alloc(0);
let used = 0;

/** Memory that is asked of the system for each answer, and given back, takes longer than writing a short one. */
function toSharedBytes(text: string): Buffer {
  if (used + text.length * 3 > stretch.length) {
    stretch = Buffer.allocUnsafeSlow(stretchBytes);
    used = 0;
  }
  const start = used;
  used += stretch.write(text, start);
  return stretch.subarray(start, used);
}

async function toBytesInTurns(text: string): Promise<Buffer> {
  await nextTurn();
  // V8 keeps what was joined as a tree of its parts until a character is asked for.
  text.charCodeAt(0);
  await nextTurn();
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  let written = 0;
  for (let from = 0; from < text.length; ) {
    await nextTurn();
    const to = toEndOfCharacter(text, from + mostAtOnce);
    written += bytes.write(text.slice(from, to), written);
    from = to;
  }
  return bytes;
}

/** One more where a character of two units would be cut. */
function toEndOfCharacter(text: string, end: number): number {
  const last = text.charCodeAt(end - 1);
  return last >= 0xd800 && last < 0xdc00 ? end + 1 : end;
}

/** The weak tag that Express gives to a body: of a long one made in turns with other work. */
export async function toTag(body: Buffer): Promise<string> {
  const hash = createHash("sha1");
  const work = {};
  for (let from = 0; from < body.length; from += mostAtOnce) {
    while (isTurnLong(work)) await nextTurn();
    hash.update(body.subarray(from, from + mostAtOnce));
  }
  return `W/"${body.length.toString(16)}-${hash.digest("base64").slice(0, 27)}"`;
}
