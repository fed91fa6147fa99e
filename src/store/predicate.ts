import type { Direction } from "../ontology/ontology.js";

/** A condition on a node or on a statement's properties; neutral, so that any store can evaluate or translate it. */
export type Predicate =
  | { readonly op: "and" | "or"; readonly terms: readonly Predicate[] }
  | { readonly op: "not"; readonly term: Predicate }
  | Comparison
  | { readonly op: "kind"; readonly kinds: readonly string[] }
  | RelationPredicate;

export type ComparisonOperator =
  | "eq"
  | "in"
  | "contains"
  | "startsWith"
  | "endsWith"
  | "gt"
  | "gte"
  | "lt"
  | "lte"
  | "includes";

/**
 * Compares one property. A property that is absent meets only `eq` with null. Partial dates compare as intervals:
 * `lt` and `gt` hold when one interval ends before the other begins, `lte` when it ends no later, `gte` when it begins
 * no earlier.
 */
export interface Comparison {
  readonly op: "compare";
  readonly property: string;
  readonly operator: ComparisonOperator;
  readonly value: unknown;
  /** Text is compared without regard to letter case and to full or half width. */
  readonly isInsensitive: boolean;
  /** Compare as partial dates. */
  readonly isDate: boolean;
}

export type Quantifier = "some" | "all" | "none" | "single";

/**
 * Counts statements of a relation from a node; `node` and `edge` must hold for the same statement. `all` asks for at
 * least one statement and that the conditions hold for each, `single` that they hold for exactly one.
 */
export interface RelationPredicate {
  readonly op: "relation";
  readonly type: string;
  readonly direction: Direction;
  readonly quantifier: Quantifier;
  readonly node?: Predicate;
  readonly edge?: Predicate;
}
