import { requireStarts, UnfitColumnsError } from "./require-fit.js";
import { searchSorted } from "./search-sorted.js";
import { toStarts } from "./unsigned-array.js";

/**
 * Texts in one stretch of bytes: as many of them as are Latin-1 with a byte a character, the others, which `isWide`
 * marks bit by bit, with two. Every text that a program can hold comes back as it was, halves of characters included.
 */
export interface PackedTexts {
  readonly bytes: Uint8Array;
  /** Where each text begins, with one more entry that ends the last. */
  readonly starts: Uint32Array;
  /** Empty when no text is wide. */
  readonly isWide: Uint8Array;
}

/** Texts by number, each made of its bytes when it is asked for. */
export interface TextPool {
  readonly size: number;
  get(number: number): string;
  /** The number of a text, -1 when there is none; in texts sorted by code unit. Takes the logarithm of their number. */
  findSorted(text: string): number;
}

const wideCharacter = /[^\0-\xff]/;

/** Packs texts in the order given. */
export function packTexts(texts: readonly string[]): PackedTexts {
  const isWide = new Uint8Array((texts.length + 7) >> 3);
  const lengths = texts.map((text, number) => {
    if (!wideCharacter.test(text)) return text.length;
    isWide[number >> 3] = (isWide[number >> 3] as number) | (1 << (number & 7));
    return text.length * 2;
  });
  const starts = toStarts(lengths, texts.length);
  const bytes = Buffer.from(new ArrayBuffer(starts[texts.length] as number));
  for (const [number, text] of texts.entries()) {
    bytes.write(text, starts[number] as number, lengths[number] === text.length ? "latin1" : "utf16le");
  }
  return { bytes, starts, isWide: isWide.some((bits) => bits !== 0) ? isWide : new Uint8Array(0) };
}

/**
 * The pool over packed texts.
 *
 * @throws UnfitColumnsError when they do not fit together
 */
export function openTexts({ bytes, starts, isWide }: PackedTexts): TextPool {
  const size = starts.length - 1;
  requireStarts(starts, size, bytes.length, "starts of texts");
  if (isWide.length !== 0 && isWide.length !== (size + 7) >> 3) throw new UnfitColumnsError("marks of wide texts");
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const isWideText = (number: number) =>
    isWide.length !== 0 && ((isWide[number >> 3] as number) & (1 << (number & 7))) !== 0;

  /** Below zero when the text with the number comes before the one given, zero when it is the same. */
  const compare = (number: number, text: string): number => {
    const start = starts[number] as number;
    const step = isWideText(number) ? 2 : 1;
    const length = ((starts[number + 1] as number) - start) / step;
    const shared = Math.min(length, text.length);
    for (let at = 0; at < shared; at++) {
      const low = bytes[start + at * step] as number;
      const unit = step === 1 ? low : low | ((bytes[start + at * step + 1] as number) << 8);
      if (unit !== text.charCodeAt(at)) return unit - text.charCodeAt(at);
    }
    return length - text.length;
  };

  return {
    size,
    get: (number) =>
      buffer.toString(
        isWideText(number) ? "utf16le" : "latin1",
        starts[number] as number,
        starts[number + 1] as number,
      ),
    findSorted: (text) => searchSorted(size, (number) => compare(number, text)),
  };
}
