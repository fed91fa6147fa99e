import { type AnswerRow, asObject, readCells } from "./read-rows.ts";

/** Ids of the passages that a row rests on, each once. Without a path the whole row is searched for them. */
export function findEvidence(row: AnswerRow, path: string | null): readonly string[] {
  const ids = path ? readCells(row, path).flatMap(({ value }) => readPlace(value)) : collect(row.value);
  return [...new Set(ids)];
}

/** At the path itself stand statement properties, passages, or their ids. */
function readPlace(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  const found = collect(value);
  const { id } = asObject(value) ?? {};
  return found.length === 0 && typeof id === "string" ? [id] : found;
}

function collect(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(collect);
  const object = asObject(value);
  if (!object) return [];
  const own = [...toIds(object.evidence), ...toIds(object.passages)];
  if (own.length > 0) return own;
  if (isPassage(object)) return [String(object.id)];
  return Object.values(object).flatMap(collect);
}

/** A list of ids, or of objects that have one. */
function toIds(value: unknown): readonly string[] {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  return entries
    .map((entry) => (typeof entry === "string" ? entry : asObject(entry)?.id))
    .filter((id) => typeof id === "string");
}

function isPassage(object: Readonly<Record<string, unknown>>): boolean {
  return typeof object.id === "string" && typeof object.firstLine === "number";
}
