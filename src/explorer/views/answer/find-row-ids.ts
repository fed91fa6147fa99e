import { type AnswerRow, asObject } from "./read-rows.ts";

/** Ids of everything a row speaks of, its enclosing entries included but not what else they hold. */
export function findRowIds({ value, trail }: AnswerRow): ReadonlySet<string> {
  const enclosing = trail.flatMap((entry) => (entry.value === value ? [] : findOwnIds(entry.value)));
  return new Set([...collect(value), ...enclosing]);
}

function collect(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(collect);
  const object = asObject(value);
  if (!object) return [];
  const own = typeof object.id === "string" ? [object.id] : [];
  return [...own, ...Object.values(object).flatMap(collect)];
}

/** Of an entry around a row: its own id and those of the single nodes it holds, as an edge holds its node. */
function findOwnIds(value: unknown): readonly string[] {
  const object = asObject(value) ?? {};
  return [object, ...Object.values(object).map(asObject)]
    .map((part) => part?.id)
    .filter((id) => typeof id === "string");
}
