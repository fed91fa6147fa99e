/** A name as it is compared: compatibility characters folded (NFKC), in lower case, runs of white space as one space. */
export function toNameKey(name: string): string {
  const folded = /^[ -~]*$/.test(name) ? name : name.normalize("NFKC");
  return folded.toLowerCase().replace(/\s+/gu, " ").trim();
}
