import type { Range } from "./packed-texts.js";
import type { WordTable } from "./text-index.js";

/** Visits the texts in which neighbouring words stand, those of each word in ascending order. */
export function visitTexts(
  { firstByteOf, bytes }: Pick<WordTable, "firstByteOf" | "bytes">,
  { start, end }: Range,
  visit: (text: number) => void,
): void {
  for (let word = start; word < end; word++) {
    const endByte = firstByteOf[word + 1] as number;
    let text = 0;
    for (let at = firstByteOf[word] as number; at < endByte; at++) {
      let byte = bytes[at] as number;
      let distance = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[++at] as number;
        distance |= (byte & 127) << shift;
      }
      text += distance;
      visit(text);
    }
  }
}
