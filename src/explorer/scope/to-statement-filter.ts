import type { Scope } from "./scope.ts";

/** A `StatementEdgeWhere` of the API. */
export type StatementFilter = Readonly<Record<string, unknown>>;

/** What the API must be told beside the scope to filter by context and period. */
export interface FilterContext {
  /** Names of the statement properties that hold a list of ids. */
  readonly listProperties: ReadonlySet<string>;
  /** Ids, by the name of the property that leads to them, of the nodes that date from the period of the scope. */
  readonly inPeriod: Readonly<Record<string, readonly string[]>>;
}

/** The filters of a scope as the API takes them, for scopes that start from nothing; see `filterGraph` for what they mean. */
export function toStatementFilter(scope: Scope, context: FilterContext): StatementFilter {
  const { kinds, withoutKinds, relations, withoutRelations, documents, text, isInferredShown } = scope;
  const AND = [
    ...(relations.length > 0 ? [{ relation: relations }] : []),
    ...(withoutRelations.length > 0 ? [{ NOT: { relation: withoutRelations } }] : []),
    ...(kinds.length > 0 ? [{ subject: { typename: kinds } }, { object: { typename: kinds } }] : []),
    ...(withoutKinds.length > 0
      ? [{ NOT: { subject: { typename: withoutKinds } } }, { NOT: { object: { typename: withoutKinds } } }]
      : []),
    ...(documents.length > 0 ? [{ OR: documents.map((document) => ({ document })) }] : []),
    ...Object.entries(scope.context).map(([name, ids]) => ({ properties: toReferenceFilter(name, ids, context) })),
    ...toPeriodFilter(scope, context),
    ...(text ? [toTextFilter(text)] : []),
    ...(isInferredShown ? [] : [{ properties: { inferred: { eq: false } } }]),
  ];
  return { AND };
}

function toReferenceFilter(name: string, ids: readonly string[], { listProperties }: FilterContext) {
  return listProperties.has(name) ? { OR: ids.map((id) => ({ [name]: { includes: id } })) } : { [name]: { in: ids } };
}

function toTextFilter(text: string): StatementFilter {
  const like = { contains: text, mode: "INSENSITIVE" };
  const names = { OR: [{ name: like }, { nameZh: like }] };
  return { OR: [{ subject: names }, { object: names }, { properties: { OR: [{ note: like }, { noteZh: like }] } }] };
}

/** The date of a statement counts; without one its own period, and without that the dates of its context. */
function toPeriodFilter({ since, until }: Scope, context: FilterContext): readonly StatementFilter[] {
  if (!since && !until) return [];
  const hasNone = (name: string) => ({ [name]: { eq: null } });
  const isWithin = (first: string, last: string) => [
    ...(since ? [{ NOT: { [last]: { lt: since } } }] : []),
    ...(until ? [{ NOT: { [first]: { gt: until } } }] : []),
  ];
  const byDate = { AND: [{ NOT: hasNone("date") }, ...isWithin("date", "date")] };
  const hasPeriod = { OR: [{ NOT: hasNone("from") }, { NOT: hasNone("until") }] };
  const byPeriod = { AND: [hasNone("date"), hasPeriod, ...isWithin("from", "until")] };
  const byContext = Object.entries(context.inPeriod).map(([name, ids]) => ({
    AND: [hasNone("date"), hasNone("from"), hasNone("until"), toReferenceFilter(name, ids, context)],
  }));
  return [{ properties: { OR: [byDate, byPeriod, ...byContext] } }];
}
