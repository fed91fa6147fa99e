import type { NodeSummary, StatementEdge } from "../../api/shapes.ts";

/** The orders in which statements can be shown. */
export const statementOrders = ["name", "newest", "oldest"] as const;

export type StatementOrder = (typeof statementOrders)[number];

/** Whether every word of a phrase stands in what is said of a statement, however letters are cased or spaced out in width. */
export function hasWords(edge: StatementEdge, phrase: string): boolean {
  const words = fold(phrase).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = fold(toText(edge));
  return words.every((word) => text.includes(word));
}

/** Everything of a statement that a reader may look for: names in both languages, notes, words and values of its context. */
function toText({ subject, object, properties }: StatementEdge): string {
  const context = Object.entries(properties).flatMap(([name, value]) => {
    if (name === "passages") return [];
    return (Array.isArray(value) ? value : [value]).map(toWords);
  });
  return [toWords(subject), toWords(object), ...context].join("\n");
}

function toWords(value: unknown): string {
  if (typeof value === "string") return value;
  const { name, nameZh } = (value ?? {}) as Partial<NodeSummary>;
  return `${name ?? ""} ${nameZh ?? ""}`;
}

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

interface Reading {
  readonly nameOf: (edge: StatementEdge) => string;
  readonly dateOf: (edge: StatementEdge) => string | undefined;
  readonly compareNames: (a: string, b: string) => number;
}

/** Statements in an order; those without a date come last, and equal ones are ordered by name, then id. */
export function orderStatements(
  edges: readonly StatementEdge[],
  order: StatementOrder,
  { nameOf, dateOf, compareNames }: Reading,
): readonly StatementEdge[] {
  const rows = edges.map((edge) => ({ edge, name: nameOf(edge), date: dateOf(edge) ?? "" }));
  const sign = order === "newest" ? -1 : 1;
  rows.sort((a, b) => {
    const byDate = order === "name" ? 0 : compareDates(a.date, b.date, sign);
    return byDate || compareNames(a.name, b.name) || (a.edge.properties.id < b.edge.properties.id ? -1 : 1);
  });
  return rows.map(({ edge }) => edge);
}

function compareDates(a: string, b: string, sign: number): number {
  if (a === b) return 0;
  if (!a || !b) return a ? -1 : 1;
  return a < b ? -sign : sign;
}
