import type { Diagnostic } from "../../shared/diagnostic.js";
import { toDiagnostic } from "../placed-text.js";
import type { StatementEntry } from "../records.js";
import type { Rule } from "../rule.js";
import type { SchemaIndex } from "../schema-index.js";

/** Relations that an operation climbs as a hierarchy, by its roles `broader` and `partOf`, lead nowhere back. */
export const checkCycles: Rule = ({ records, schema }) => {
  const byRelation = new Map<string, StatementEntry[]>([...findHierarchies(schema)].map((type) => [type, []]));
  for (const entry of records.statements) {
    if (entry.subject.text !== entry.object.text) byRelation.get(entry.field.type)?.push(entry);
  }
  return [...byRelation.values()].flatMap(findCycles);
};

function findHierarchies({ ontology }: SchemaIndex): ReadonlySet<string> {
  return new Set(ontology.operations.flatMap(({ roles }) => [...(roles.broader ?? []), ...(roles.partOf ?? [])]));
}

/** One problem for each statement that closes a cycle, in the order in which they are stated. */
function findCycles(entries: readonly StatementEntry[]): readonly Diagnostic[] {
  const above = new Map<string, StatementEntry[]>();
  for (const entry of entries) {
    const others = above.get(entry.subject.text);
    if (others === undefined) above.set(entry.subject.text, [entry]);
    else others.push(entry);
  }
  const diagnostics: Diagnostic[] = [];
  const finished = new Set<string>();
  for (const start of above.keys()) {
    if (!finished.has(start)) climb(start, above, finished, diagnostics);
  }
  return diagnostics;
}

/** Walks upward from a node without recursion, so that a long chain cannot exhaust the stack. */
function climb(
  start: string,
  above: ReadonlyMap<string, readonly StatementEntry[]>,
  finished: Set<string>,
  diagnostics: Diagnostic[],
): void {
  const path = [{ id: start, next: 0 }];
  const placeOf = new Map([[start, 0]]);
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const entry = above.get(step.id)?.[step.next];
    const place = entry && placeOf.get(entry.object.text);
    step.next += 1;
    if (entry === undefined) {
      finished.add(step.id);
      placeOf.delete(step.id);
      path.pop();
    } else if (place !== undefined) {
      diagnostics.push(toProblem(entry, path, place));
    } else if (!finished.has(entry.object.text)) {
      placeOf.set(entry.object.text, path.length);
      path.push({ id: entry.object.text, next: 0 });
    }
  }
}

/** Of a longer circle the beginning is told; each problem must not cost as much as the circle is long. */
const maximumTold = 20;

function toProblem(
  { target, field, object }: StatementEntry,
  path: readonly { readonly id: string }[],
  start: number,
): Diagnostic {
  const ids = path.slice(start, start + maximumTold).map(({ id }) => id);
  const rest = path.length - start - ids.length;
  const circle = [...ids, ...(rest > 0 ? [`${rest} more`] : []), object.text];
  return toDiagnostic(target, {
    code: "CYCLE",
    message: `${field.type} leads in a circle: ${circle.join(" → ")}.`,
    fix: "Take out or turn round the statement that does not hold.",
  });
}
