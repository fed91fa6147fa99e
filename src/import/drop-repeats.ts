import type { Draft, DraftStatement } from "./draft.js";

/** Takes out statements that say nothing that another does not say, and lists them. */
export function dropRepeats({ statements, problems }: Draft): void {
  const known = new Set<string>();
  for (const statement of statements) {
    const key = toKey(statement);
    if (!known.has(key)) known.add(key);
    else {
      statements.delete(statement);
      const what = `a statement of ${statement.relation.type} that says what another says`;
      problems.push({ code: "DUPLICATE_STATEMENT", what, item: statement.item });
    }
  }
}

function toKey({ subject, relation, object, properties, evidence }: DraftStatement): string {
  const sorted = [...properties].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([subject.id, relation.type, object.id, sorted, [...evidence].sort()]);
}
