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
  const onPath = new Set([start]);
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const entry = above.get(step.id)?.[step.next];
    step.next += 1;
    if (entry === undefined) {
      finished.add(step.id);
      onPath.delete(step.id);
      path.pop();
    } else if (onPath.has(entry.object.text)) {
      const ids = path.map(({ id }) => id);
      diagnostics.push(toProblem(entry, ids.slice(ids.indexOf(entry.object.text))));
    } else if (!finished.has(entry.object.text)) {
      path.push({ id: entry.object.text, next: 0 });
      onPath.add(entry.object.text);
    }
  }
}

function toProblem({ target, field }: StatementEntry, cycle: readonly string[]): Diagnostic {
  return toDiagnostic(target, {
    code: "CYCLE",
    message: `${field.type} leads in a circle: ${[...cycle, cycle[0]].join(" → ")}.`,
    fix: "Take out or turn round the statement that does not hold.",
  });
}
