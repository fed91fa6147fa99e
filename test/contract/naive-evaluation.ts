import type { Dataset, NodeRecord, StatementRecord, Value } from "../../src/dataset/dataset.js";
import type { PathRecord, SortKey } from "../../src/store/graph-store.js";
import type { Comparison, Predicate } from "../../src/store/predicate.js";

/** Whether a condition holds for a node, read off the plain records. */
export function holdsForNode(predicate: Predicate, node: NodeRecord, dataset: Dataset): boolean {
  const read = (property: string) => (property === "id" ? node.id : node.properties[property]);
  if (predicate.op === "kind") return predicate.kinds.includes(node.kind);
  if (predicate.op !== "relation") {
    return combine(predicate, read, (term) => holdsForNode(term, node, dataset));
  }
  const related = findRelated(node.id, predicate.type, predicate.direction, dataset);
  const holding = related.filter((statement) => {
    const otherId = predicate.direction === "OUT" ? statement.object : statement.subject;
    const other = dataset.nodes.find((candidate) => candidate.id === otherId) as NodeRecord;
    const isNode = predicate.node === undefined || holdsForNode(predicate.node, other, dataset);
    return isNode && (predicate.edge === undefined || holdsForStatement(predicate.edge, statement));
  });
  switch (predicate.quantifier) {
    case "some":
      return holding.length >= 1;
    case "none":
      return holding.length === 0;
    case "single":
      return holding.length === 1;
    case "all":
      return holding.length >= 1 && holding.length === related.length;
  }
}

/** Whether a condition holds for a statement's properties, read off the plain record. */
export function holdsForStatement(predicate: Predicate, statement: StatementRecord): boolean {
  if (predicate.op === "kind" || predicate.op === "relation") throw new Error("Statements have neither.");
  return combine(
    predicate,
    (property) => statement[property],
    (term) => holdsForStatement(term, statement),
  );
}

/** Nodes in the order that sort keys give them, by a sort that compares the plain records anew each time. */
export function sortNaively(nodes: readonly NodeRecord[], keys: readonly SortKey[], dataset: Dataset): NodeRecord[] {
  return [...nodes].sort((a, b) => {
    for (const key of keys) {
      const [first, second] = [readKey(key, a, dataset), readKey(key, b, dataset)];
      if (first === second) continue;
      if (first === undefined) return 1;
      if (second === undefined) return -1;
      return first < second === key.isDescending ? 1 : -1;
    }
    return a.id < b.id ? -1 : 1;
  });
}

/** Every chain between two nodes up to a length, shortest first, then by statement ids. */
export function findPathsNaively(from: string, to: string, maxLength: number, dataset: Dataset): PathRecord[] {
  const found: PathRecord[] = [];
  const extend = (path: PathRecord): void => {
    const end = path.nodes.at(-1) as string;
    if (end === to) {
      found.push(path);
      return;
    }
    if (path.statements.length === maxLength) return;
    for (const { id, subject, object } of dataset.statements) {
      if (subject !== end && object !== end) continue;
      const next = subject === end ? object : subject;
      if (!path.nodes.includes(next)) extend({ nodes: [...path.nodes, next], statements: [...path.statements, id] });
    }
  };
  extend({ nodes: [from], statements: [] });
  return found.sort(
    (a, b) => a.statements.length - b.statements.length || (a.statements.join() < b.statements.join() ? -1 : 1),
  );
}

type Local = Exclude<Predicate, { op: "kind" | "relation" }>;

function combine(
  predicate: Local,
  read: (property: string) => Value | undefined,
  holds: (term: Predicate) => boolean,
): boolean {
  switch (predicate.op) {
    case "and":
      return predicate.terms.every(holds);
    case "or":
      return predicate.terms.some(holds);
    case "not":
      return !holds(predicate.term);
    case "compare":
      return meets(predicate, read(predicate.property));
  }
}

function meets({ operator, value: wanted, isInsensitive, isDate }: Comparison, value: Value | undefined): boolean {
  if (wanted === null) return operator === "eq" && value === undefined;
  if (value === undefined) return false;
  const [a, b] = isInsensitive ? [fold(value), fold(wanted)] : [value, wanted];
  switch (operator) {
    case "eq":
      return JSON.stringify(a) === JSON.stringify(b);
    case "in":
      return (b as unknown[]).includes(a);
    case "contains":
      return String(a).indexOf(String(b)) >= 0;
    case "startsWith":
      return String(a).slice(0, String(b).length) === b;
    case "endsWith":
      return b === "" || String(a).slice(-String(b).length) === b;
    case "includes":
      return (a as unknown[]).includes(b);
    case "lt":
      return isDate ? lastDay(a) < firstDay(b) : (a as number) < (b as number);
    case "lte":
      return isDate ? lastDay(a) <= lastDay(b) : (a as number) <= (b as number);
    case "gt":
      return isDate ? firstDay(a) > lastDay(b) : (a as number) > (b as number);
    case "gte":
      return isDate ? firstDay(a) >= firstDay(b) : (a as number) >= (b as number);
  }
}

/** Lower case, with full-width letters moved to their half-width places. */
function fold(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fold);
  if (typeof value !== "string") return value;
  return value.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).toLowerCase();
}

function firstDay(date: unknown): string {
  return `${date}-01-01`.slice(0, 10);
}

function lastDay(date: unknown): string {
  const [year, month = "12", day] = String(date).split("-");
  return `${year}-${month}-${day ?? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}

function readKey(key: SortKey, node: NodeRecord, dataset: Dataset): string | number | boolean | undefined {
  if (key.by === "count") return findRelated(node.id, key.type, key.direction, dataset).length;
  const value = key.property === "id" ? node.id : node.properties[key.property];
  if (key.isDate && value !== undefined) return `${firstDay(value)} ${lastDay(value)}`;
  return value as string | number | boolean | undefined;
}

function findRelated(id: string, type: string, direction: "OUT" | "IN", dataset: Dataset): StatementRecord[] {
  return dataset.statements.filter(
    (statement) => statement.relation === type && (direction === "OUT" ? statement.subject : statement.object) === id,
  );
}
