import type { RelationField } from "../ontology/ontology.js";
import { KnownError } from "../shared/known-error.js";
import type { Predicate, Quantifier } from "../store/predicate.js";

/** Conditions on a statement and on the node at its other end that must hold together; none given: always true. */
export interface Pair {
  readonly node?: Predicate;
  readonly edge?: Predicate;
}

/** A condition on a statement with its node: one of these pairs holds, and no two of them for the same statement. */
export type PairCondition = readonly Pair[];

const maximumPairs = 64;

/** All conditions hold. */
export function andPairs(conditions: readonly PairCondition[]): PairCondition {
  return conditions.reduce<PairCondition>(
    (left, right) => toBounded(left.flatMap((a) => right.map((b) => joinPairs(a, b)))),
    [{}],
  );
}

/** At least one condition holds. */
export function orPairs(conditions: readonly PairCondition[]): PairCondition {
  const merged = mergeAlike(conditions, "node") ?? mergeAlike(conditions, "edge");
  if (merged !== undefined) return [merged];
  return conditions.reduce<PairCondition>(
    (left, right) => toBounded(left.concat(andPairs([right, notPairs(left)]))),
    [],
  );
}

/** The condition does not hold. */
export function notPairs(condition: PairCondition): PairCondition {
  return andPairs(condition.map(notPair));
}

/** How many statements of a relation meet the condition, as a condition on the node that has the relation. */
export function toRelationPredicate(
  { type, direction }: RelationField,
  quantifier: Quantifier,
  condition: PairCondition,
): Predicate {
  const count = (counted: Quantifier, pair: Pair): Predicate => ({
    op: "relation",
    type,
    direction,
    quantifier: counted,
    ...pair,
  });
  const [only] = condition;
  if (condition.length === 1 && only !== undefined) return count(quantifier, only);
  const none = (pairs: PairCondition): Predicate[] => pairs.map((pair) => count("none", pair));
  switch (quantifier) {
    case "some":
      return { op: "or", terms: condition.map((pair) => count("some", pair)) };
    case "none":
      return { op: "and", terms: none(condition) };
    case "all":
      return { op: "and", terms: [count("some", {}), ...none(notPairs(condition))] };
    case "single":
      return {
        op: "or",
        terms: condition.map((pair) => ({
          op: "and",
          terms: [count("single", pair), ...none(condition.filter((other) => other !== pair))],
        })),
      };
  }
}

function joinPairs(a: Pair, b: Pair): Pair {
  const node = joinPredicates(a.node, b.node);
  const edge = joinPredicates(a.edge, b.edge);
  return { ...(node && { node }), ...(edge && { edge }) };
}

function joinPredicates(a: Predicate | undefined, b: Predicate | undefined): Predicate | undefined {
  return a && b ? { op: "and", terms: [a, b] } : (a ?? b);
}

function notPair({ node, edge }: Pair): PairCondition {
  const notNode: PairCondition = node ? [{ node: { op: "not", term: node } }] : [];
  const notEdge: PairCondition = edge ? [{ ...(node && { node }), edge: { op: "not", term: edge } }] : [];
  return [...notNode, ...notEdge];
}

/** One pair where all conditions are about the same part of it. */
function mergeAlike(conditions: readonly PairCondition[], part: "node" | "edge"): Pair | undefined {
  const other = part === "node" ? "edge" : "node";
  const pairs = conditions.flat();
  const terms = pairs.flatMap((pair) => pair[part] ?? []);
  const isAlike = terms.length === pairs.length && terms.length > 0 && pairs.every((pair) => pair[other] === undefined);
  return isAlike ? { [part]: { op: "or", terms } } : undefined;
}

function toBounded(condition: PairCondition): PairCondition {
  if (condition.length <= maximumPairs) return condition;
  throw new KnownError(`A condition mixes "node" and "edge" in more than ${maximumPairs} ways.`, {
    code: "CONDITION_TOO_COMPLEX",
    suggestion: "Put what is about nodes into one `node` and what is about statements into one `edge`, or ask twice.",
    details: { limit: maximumPairs },
  });
}
