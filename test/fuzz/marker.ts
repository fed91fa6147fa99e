/** Stands in generated requests for the mark by which each one's own words are told from those of others. */
export const anyMarker = "zq00000000qz";

/** The mark of one request, as long as the placeholder. */
export function toMarker(number: number): string {
  return `zq${String(number).padStart(8, "0")}qz`;
}

/** The bytes with every placeholder replaced. */
export function withMarker(bytes: Buffer, marker: string): Buffer {
  return Buffer.from(bytes.toString("latin1").replaceAll(anyMarker, marker), "latin1");
}

/** Marks in an answer that are those of other requests. */
export function findForeignMarkers(text: string, own: string): string[] {
  return (text.match(/zq\d{8}qz/gi) ?? []).filter((found) => found.toLowerCase() !== own);
}
