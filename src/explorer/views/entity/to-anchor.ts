/** Where on the page a part begins, by its key. */
export function toAnchor(key: string): string {
  return `part-${key.replaceAll(".", "-")}`;
}
