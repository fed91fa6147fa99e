import type { Predicate, RelationPredicate } from "../predicate.js";
import { compileComparison } from "./compile-comparison.js";
import { compilePropertiesPredicate } from "./compile-properties-predicate.js";
import type { MemoryIndex } from "./memory-index.js";
import { compileComposite, type OrdinalTest } from "./ordinal-test.js";

/** What compiled predicates run on. */
export interface PredicateContext {
  readonly index: MemoryIndex;
  /** Called at every step. */
  readonly tick: () => void;
}

/** The test of node ordinals that a predicate on nodes stands for. */
export function compileNodePredicate(predicate: Predicate, context: PredicateContext): OrdinalTest {
  const { nodes } = context.index;
  switch (predicate.op) {
    case "and":
    case "or":
    case "not":
      return compileComposite(predicate, (term) => compileNodePredicate(term, context));
    case "kind": {
      const kinds = new Set(predicate.kinds);
      return (node) => kinds.has(nodes.kind(node));
    }
    case "compare": {
      const test = compileComparison(predicate);
      const { property } = predicate;
      if (property === "id") return (node) => test(nodes.id(node));
      return (node) => test(nodes.value(node, property));
    }
    case "relation":
      return compileRelationPredicate(predicate, context);
  }
}

function compileRelationPredicate(predicate: RelationPredicate, context: PredicateContext): OrdinalTest {
  const { index, tick } = context;
  const { direction, quantifier } = predicate;
  const relation = index.findRelation(predicate.type);
  const adjacency = index.adjacency[direction];
  const holds = compileRelatedTest(predicate, direction, context);

  const count = (statements: Uint32Array, isEnough: (holding: number, failing: number) => boolean): number => {
    let holding = 0;
    for (const [position, statement] of statements.entries()) {
      tick();
      if (holds(statement)) holding++;
      if (isEnough(holding, position + 1 - holding)) break;
    }
    return holding;
  };

  return (node) => {
    const statements = adjacency.ofRelation(node, relation);
    switch (quantifier) {
      case "some":
        return count(statements, (holding) => holding > 0) > 0;
      case "none":
        return count(statements, (holding) => holding > 0) === 0;
      case "single":
        return count(statements, (holding) => holding > 1) === 1;
      case "all":
        return statements.length > 0 && count(statements, (_, failing) => failing > 0) === statements.length;
    }
  };
}

/** The test of statement ordinals, seen from one end, that conditions on the far node and on the statement make. */
export function compileRelatedTest(
  conditions: { readonly node?: Predicate; readonly edge?: Predicate },
  direction: "OUT" | "IN",
  context: PredicateContext,
): OrdinalTest {
  const { index } = context;
  const farEnd = index.farEnd[direction];
  const edgeTest = conditions.edge && compilePropertiesPredicate(conditions.edge, index);
  const nodeTest = conditions.node && compileEndPredicate(conditions.node, context);
  return (statement) =>
    (edgeTest === undefined || edgeTest(statement)) &&
    (nodeTest === undefined || nodeTest(farEnd[statement] as number));
}

/**
 * Like `compileNodePredicate`, for nodes that are met again and again at the ends of statements: a condition that
 * looks at relations is worked out once for each node, at the price of a byte for each node of the graph.
 */
export function compileEndPredicate(predicate: Predicate, context: PredicateContext): OrdinalTest {
  const test = compileNodePredicate(predicate, context);
  if (!looksAtRelations(predicate)) return test;
  let answers: Int8Array | undefined;
  return (node) => {
    answers ??= new Int8Array(context.index.nodes.size);
    if (answers[node] === 0) answers[node] = test(node) ? 1 : -1;
    return answers[node] === 1;
  };
}

function looksAtRelations(predicate: Predicate): boolean {
  if (predicate.op === "not") return looksAtRelations(predicate.term);
  if (predicate.op === "and" || predicate.op === "or") return predicate.terms.some(looksAtRelations);
  return predicate.op === "relation";
}
