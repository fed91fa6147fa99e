import { toKebabCase } from "./to-kebab-case.js";

/** A name in words: `supportedBy` gives "supported by", `UNDER_NEGOTIATION` "under negotiation". */
export function toWords(name: string): string {
  return toKebabCase(name).replace(/[-_]+/g, " ").trim();
}
