import type { Comparison, Predicate, RelationPredicate } from "../predicate.js";
import type { MemoryIndex } from "./memory-index.js";
import type { PredicateContext } from "./predicate-context.js";

/** Ordinals of nodes among which are all for which a condition holds; some may come twice. */
export type PossibleNodes = readonly number[];

/**
 * The few nodes for which a condition can hold, worked out from the ids that it names, against the direction in which
 * it reads; undefined where it names none or there are many.
 */
export function findPossibleNodes(predicate: Predicate, context: PredicateContext): PossibleNodes | undefined {
  switch (predicate.op) {
    case "and":
      for (const term of predicate.terms) {
        const nodes = findPossibleNodes(term, context);
        if (nodes) return nodes;
      }
      return undefined;
    case "or":
      return findAllPossible(predicate.terms, context);
    case "compare":
      return findIds(predicate, context.index);
    case "relation":
      return predicate.quantifier === "none" ? undefined : findRelatingNodes(predicate, context);
    default:
      return undefined;
  }
}

/** The nodes whose ids a comparison names; undefined where it compares something else or otherwise. */
export function findIds(
  { property, operator, value, isInsensitive }: Comparison,
  { nodes }: MemoryIndex,
): PossibleNodes | undefined {
  if (property !== "id" || isInsensitive) return undefined;
  const ids = operator === "in" ? value : operator === "eq" ? [value] : undefined;
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === "string")) return undefined;
  return ids.map((id) => nodes.find(id)).filter((ordinal) => ordinal >= 0);
}

/** The nodes with a statement of the relation to one for which its condition can hold. */
export function findRelatingNodes(
  { type, direction, node }: RelationPredicate,
  context: PredicateContext,
): PossibleNodes | undefined {
  const far = node && findPossibleNodes(node, context);
  if (!far) return undefined;
  const { adjacency, farEnd, findRelation } = context.index;
  const relation = findRelation(type);
  const back = direction === "OUT" ? "IN" : "OUT";
  const others = farEnd[back];
  const relating: number[] = [];
  for (const end of far) {
    const statements = adjacency[back].ofRelation(end, relation);
    context.walkedStatements -= statements.length + 1;
    if (context.walkedStatements < 0) return undefined;
    for (let at = 0; at < statements.length; at++) relating.push(others[statements[at] as number] as number);
  }
  return relating;
}

function findAllPossible(terms: readonly Predicate[], context: PredicateContext): PossibleNodes | undefined {
  const all: number[] = [];
  for (const term of terms) {
    const nodes = findPossibleNodes(term, context);
    if (!nodes) return undefined;
    for (const node of nodes) all.push(node);
  }
  return all;
}
