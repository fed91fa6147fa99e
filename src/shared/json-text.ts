/** What JSON has to escape in a text, and what may be half a surrogate pair. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const suspicious = /["\\\0-\x1F\uD800-\uDFFF]/;

/** A value as JSON, as `JSON.stringify` writes it; for short texts and flags in half the time. */
export function toJsonText(value: string | number | boolean | readonly unknown[]): string {
  if (typeof value === "boolean") return value ? "true" : "false";
  if (typeof value !== "string" || suspicious.test(value)) return JSON.stringify(value);
  return `"${value}"`;
}
