/** A part of the graph, as the address says it. An empty list or text asks for nothing in particular. */
export interface Scope {
  /** Ids of nodes that are shown with what surrounds them. */
  readonly around: readonly string[];
  /** Statements from those nodes to the farthest node, 1 to 3. */
  readonly depth: number;
  /** Ids of nodes whose neighbours are added. */
  readonly expanded: readonly string[];
  /** Slug of the question whose answer is shown. */
  readonly question: string;
  readonly questionValues: Readonly<Record<string, string>>;
  /** Ids of the ends between which chains are shown; one alone is shown with what surrounds it. */
  readonly from: string;
  readonly to: string;
  /** Statements in a chain at most, 1 to 6. */
  readonly maxLength: number;
  readonly kinds: readonly string[];
  readonly withoutKinds: readonly string[];
  readonly relations: readonly string[];
  readonly withoutRelations: readonly string[];
  /** Ids of documents, one of which says so. */
  readonly documents: readonly string[];
  /** Ids by the name of the statement property that leads to them, one of which it holds. */
  readonly context: Readonly<Record<string, readonly string[]>>;
  /** Partial dates, both inclusive. */
  readonly since: string;
  readonly until: string;
  /** Stands in a name or a note, whatever its case. */
  readonly text: string;
  readonly isInferredShown: boolean;
  readonly hidden: readonly string[];
  readonly pinned: readonly string[];
  /** Id of a node or a statement. */
  readonly selected: string;
  /** As many statements, or nodes where it is about surroundings, at most; 0 for what is usual. */
  readonly limit: number;
}

/** The scope of an address without parameters. */
export const emptyScope: Scope = Object.freeze({
  around: [],
  depth: 1,
  expanded: [],
  question: "",
  questionValues: {},
  from: "",
  to: "",
  maxLength: 4,
  kinds: [],
  withoutKinds: [],
  relations: [],
  withoutRelations: [],
  documents: [],
  context: {},
  since: "",
  until: "",
  text: "",
  isInferredShown: true,
  hidden: [],
  pinned: [],
  selected: "",
  limit: 0,
});

/** True where the scope starts from something; without it, it is whatever passes the filters. */
export function hasStart({ around, question, from, to }: Scope): boolean {
  return around.length > 0 || question !== "" || from !== "" || to !== "";
}

/** True where the scope asks for chains between two nodes; a node has none to itself. */
export function isPath({ from, to }: Scope): boolean {
  return from !== "" && to !== "" && from !== to;
}

/** True where a filter lets only some statements or nodes through; exceptions don't count. */
export function isNarrowed(scope: Scope): boolean {
  const { kinds, relations, documents, context, since, until, text, isInferredShown } = scope;
  const lists = [kinds, relations, documents, ...Object.values(context)];
  return lists.some((list) => list.length > 0) || since + until + text !== "" || !isInferredShown;
}

/** True where any filter is in force, exceptions included. */
export function isFiltered(scope: Scope): boolean {
  return isNarrowed(scope) || scope.withoutKinds.length > 0 || scope.withoutRelations.length > 0;
}

/** The scope with no filter in force; what it starts from stays. */
export function withoutFilters(scope: Scope): Scope {
  const { kinds, withoutKinds, relations, withoutRelations, documents, context, since, until, text, isInferredShown } =
    emptyScope;
  const filters = { kinds, withoutKinds, relations, withoutRelations, documents, context, since, until, text };
  return { ...scope, ...filters, isInferredShown };
}

/** The nodes that stay in the picture whatever their kind. */
export function listAnchors({ around, expanded, from, to }: Scope): readonly string[] {
  return [...around, ...expanded, from, to].filter(Boolean);
}
