import type {
  GraphStore,
  NodeSelection,
  Page,
  RelatedSelection,
  StatementPredicate,
} from "../../src/store/graph-store.js";
import type { Comparison, ComparisonOperator, Predicate } from "../../src/store/predicate.js";

/** A page without bounds. */
export const everything: Page = { offset: 0, limit: Number.POSITIVE_INFINITY };

/** A comparison that minds letter case and knows no dates, unless told otherwise. */
export function compare(
  property: string,
  operator: ComparisonOperator,
  value: unknown,
  options: Partial<Pick<Comparison, "isInsensitive" | "isDate">> = {},
): Comparison {
  return { op: "compare", property, operator, value, isInsensitive: false, isDate: false, ...options };
}

/** Ids of the nodes of some kinds that meet a condition, in order. */
export async function selectNodeIds(
  store: GraphStore,
  kinds: readonly string[],
  where?: Predicate,
  options: Partial<NodeSelection> = {},
): Promise<string[]> {
  const selection = { kinds, page: everything, ...(where ? { where } : {}), ...options };
  return (await store.selectNodes(selection)).items.map((node) => node.id);
}

/** Ids of the statements of one relation at one node, in order. */
export async function selectRelatedIds(
  store: GraphStore,
  of: string,
  type: string,
  options: Partial<RelatedSelection> = {},
): Promise<string[]> {
  const selected = await store.selectRelated({ of, type, direction: "OUT", page: everything, ...options });
  return selected.items.map(({ statement }) => statement.id);
}

/** Ids of the stated statements that meet a condition, in order. */
export async function selectStatementIds(store: GraphStore, where: StatementPredicate): Promise<string[]> {
  const selected = await store.selectStatements({ where, page: everything });
  return selected.items.filter((statement) => !statement.inferred).map((statement) => statement.id);
}
