/** Texts anywhere in a part of an answer for which a test holds, in order, each once. */
export function findTexts(value: unknown, holds: (text: string) => boolean): string[] {
  return [...new Set(walk(value))].filter(holds);
}

function walk(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(walk) : [];
}
