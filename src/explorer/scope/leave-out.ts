import type { Scope } from "./scope.ts";

const singles: ReadonlySet<string> = new Set(["from", "to", "question"]);

/** The scope without some of the ids and names in it. */
export function leaveOut(scope: Scope, missing: ReadonlySet<string>): Scope {
  const entries = Object.entries(scope).map(([name, value]) => {
    if (Array.isArray(value)) return [name, value.filter((entry) => !missing.has(entry))];
    return [name, singles.has(name) && missing.has(value) ? "" : value];
  });
  const contexts = Object.entries(scope.context).map(
    ([name, ids]) => [name, ids.filter((id) => !missing.has(id))] as const,
  );
  return { ...Object.fromEntries(entries), context: Object.fromEntries(contexts.filter(([, ids]) => ids.length > 0)) };
}
