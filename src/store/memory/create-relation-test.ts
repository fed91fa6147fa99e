import type { RelationPredicate } from "../predicate.js";
import type { OrdinalTest } from "./ordinal-test.js";
import { findRelatingNodes } from "./possible-nodes.js";
import type { PredicateContext } from "./predicate-context.js";

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
  const isImpossible = createImpossibleTest(predicate, context);
  let node = -1;
  let [position, holding, walked] = [0, 0, 0];

  return (asked) => {
    if (walked >= context.statementsBeforeLookup && isImpossible(asked)) return quantifier === "none";
    const statements = adjacency.ofRelation(asked, relation);
    if (isBare) return isMet(quantifier, statements.length, statements.length);
    if (asked !== node) {
      node = asked;
      position = 0;
      holding = 0;
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

/** The test whether no statement of a node can hold, at a node's byte each; what it runs on is worked out when it is first asked. */
function createImpossibleTest(predicate: RelationPredicate, context: PredicateContext): OrdinalTest {
  let isPossible: Uint8Array | undefined;
  let isKnown = false;
  return (node) => {
    if (!isKnown) {
      isPossible = markPossible(predicate, context);
      isKnown = true;
    }
    return isPossible !== undefined && isPossible[node] === 0;
  };
}

function markPossible(predicate: RelationPredicate, context: PredicateContext): Uint8Array | undefined {
  const { size } = context.index.nodes;
  const nodes = context.answerBytes < size ? undefined : findRelatingNodes(predicate, context);
  if (!nodes) return undefined;
  context.answerBytes -= size;
  const marks = new Uint8Array(size);
  for (const node of nodes) marks[node] = 1;
  return marks;
}
