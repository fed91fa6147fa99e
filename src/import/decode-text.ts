import type { ImportFile } from "./import-format.js";
import { toUnreadable } from "./unreadable.js";

const blockSize = 1 << 20;

/** The text of a file in UTF-8, in pieces, without a byte order mark. */
export function* decodeBlocks({ name, bytes }: ImportFile): Generator<string, void, undefined> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let start = 0; start < bytes.length; start += blockSize) {
      yield decoder.decode(bytes.subarray(start, start + blockSize), { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw toUnreadable(name, "it is not encoded in UTF-8.");
  }
}

/** The whole text of a file in UTF-8, without a byte order mark. */
export function decodeText(file: ImportFile): string {
  return [...decodeBlocks(file)].join("");
}
