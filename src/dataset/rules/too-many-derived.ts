import type { RelationDefinition } from "../../ontology/ontology.js";
import type { Diagnostic } from "../../shared/diagnostic.js";
import { toDiagnostic } from "../placed-text.js";
import type { CheckedRecords, Rule } from "../rule.js";
import type { BuiltStatement } from "../to-statements.js";

/** Statements that may follow by one path, each of which is kept in memory like one that is stated. */
const maximumDerived = 1_000_000;

/** Chains along a path multiply where many lead into what many lead out of; they are counted before they are made. */
export const checkDerivedCount: Rule = (checked) =>
  checked.schema.ontology.relations.flatMap((relation) =>
    Object.entries(relation.derivedFor).flatMap(([kind, paths]) =>
      paths.flatMap((path) => checkPath(relation, kind, path, checked)),
    ),
  );

function checkPath(
  { type }: RelationDefinition,
  kind: string,
  path: readonly string[],
  checked: CheckedRecords,
): readonly Diagnostic[] {
  let chains = toStarts(kind, checked);
  let busiest: BuiltStatement | undefined;
  for (const field of path) ({ chains, busiest } = extend(chains, field, checked));
  const count = [...chains.values()].reduce((sum, of) => sum + of, 0);
  if (count <= maximumDerived || busiest === undefined) return [];
  const message = `${count} statements of ${type} would follow by ${path.join(" and ")}, many of them through this one; ${maximumDerived} may.`;
  const fix = "Take out a node that stands between too many others, or take the path from the schema.";
  return [toDiagnostic(busiest.entry.target, { code: "TOO_MANY_DERIVED", message, fix })];
}

/** One chain of no statements for each entity of the kind. */
function toStarts(kind: string, { records }: CheckedRecords): ReadonlyMap<string, number> {
  return new Map(records.entities.filter(({ shape }) => shape?.kind.name === kind).map(({ id }) => [id.text, 1]));
}

/** How many chains end at each entity when each goes one statement further, and which statement most go through. */
function extend(chains: ReadonlyMap<string, number>, fieldName: string, { statements, nodes }: CheckedRecords) {
  const next = new Map<string, number>();
  let busiest: BuiltStatement | undefined;
  let most = 0;
  for (const built of statements) {
    for (const [from, to, direction] of toEnds(built)) {
      const field = nodes.find(from)?.shape?.relations.get(fieldName);
      if (field?.type !== built.statement.relation || field.direction !== direction) continue;
      const count = chains.get(from) ?? 0;
      if (count > most) [most, busiest] = [count, built];
      next.set(to, (next.get(to) ?? 0) + count);
    }
  }
  return { chains: next, busiest };
}

function toEnds({ statement: { subject, object } }: BuiltStatement) {
  return [
    [subject, object, "OUT"],
    [object, subject, "IN"],
  ] as const;
}
