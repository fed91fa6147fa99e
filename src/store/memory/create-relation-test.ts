import type { RelationPredicate } from "../predicate.js";
import type { OrdinalTest } from "./ordinal-test.js";
import { findRelatingNodes, type PossibleNodes } from "./possible-nodes.js";
import type { PredicateContext } from "./predicate-context.js";

/** After so many statements it pays to find out first which nodes are possible at all. */
const STATEMENTS_BEFORE_LOOKUP = 256;

/**
 * The test of nodes that counts the statements of a relation for which `holds` holds.
 *
 * Where a slice ends within a node, its count is kept, so that it goes on from there.
 */
export function createRelationTest(
  predicate: RelationPredicate,
  holds: OrdinalTest,
  context: PredicateContext,
): OrdinalTest {
  const { index, clock } = context;
  const { direction, quantifier } = predicate;
  const { tick } = clock;
  const relation = index.findRelation(predicate.type);
  const adjacency = index.adjacency[direction];
  const isBare = !predicate.node && !predicate.edge;
  const { holdingEnough, failingEnough } = bounds[quantifier];
  const getPossible = toLookup(predicate, context);
  let node = -1;
  let [position, holding, walked] = [0, 0, 0];

  return (asked) => {
    const statements = adjacency.ofRelation(asked, relation);
    if (isBare) return isMet(quantifier, statements.length, statements.length);
    if (asked !== node) {
      node = asked;
      position = 0;
      holding = 0;
    }
    if (walked > STATEMENTS_BEFORE_LOOKUP && getPossible()?.has(asked) === false) {
      return isMet(quantifier, 0, statements.length);
    }
    while (position < statements.length && holding < holdingEnough && position - holding < failingEnough) {
      tick();
      if (holds(statements[position] as number)) holding++;
      position++;
      walked++;
    }
    return isMet(quantifier, holding, statements.length);
  };
}

/** How many statements for which the conditions hold, or do not, settle the matter. */
const bounds = {
  some: { holdingEnough: 1, failingEnough: Number.POSITIVE_INFINITY },
  none: { holdingEnough: 1, failingEnough: Number.POSITIVE_INFINITY },
  single: { holdingEnough: 2, failingEnough: Number.POSITIVE_INFINITY },
  all: { holdingEnough: Number.POSITIVE_INFINITY, failingEnough: 1 },
} as const satisfies Readonly<Record<RelationPredicate["quantifier"], unknown>>;

function isMet(quantifier: RelationPredicate["quantifier"], holding: number, total: number): boolean {
  switch (quantifier) {
    case "some":
      return holding > 0;
    case "none":
      return holding === 0;
    case "single":
      return holding === 1;
    case "all":
      return total > 0 && holding === total;
  }
}

function toLookup(predicate: RelationPredicate, context: PredicateContext): () => PossibleNodes | undefined {
  let found: { readonly nodes: PossibleNodes | undefined } | undefined;
  return () => {
    found ??= { nodes: findRelatingNodes(predicate, context) };
    return found.nodes;
  };
}
