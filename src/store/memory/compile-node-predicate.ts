import type { Predicate } from "../predicate.js";
import { compileComparison } from "./compile-comparison.js";
import { compilePropertiesPredicate } from "./compile-properties-predicate.js";
import { createRelationTest } from "./create-relation-test.js";
import { toKindTest, toNodeReader } from "./node-values.js";
import { compileComposite, type OrdinalTest } from "./ordinal-test.js";
import { findIds } from "./possible-nodes.js";
import type { PredicateContext } from "./predicate-context.js";

/** The test of node ordinals that a predicate on nodes stands for. */
export function compileNodePredicate(predicate: Predicate, context: PredicateContext): OrdinalTest {
  const { index } = context;
  switch (predicate.op) {
    case "and":
    case "or":
    case "not":
      return compileComposite(predicate, (term) => compileNodePredicate(term, context));
    case "kind":
      return toKindTest(index, predicate.kinds);
    case "compare": {
      const ids = findIds(predicate, index);
      if (ids) return toMembershipTest(ids);
      const test = compileComparison(predicate);
      const read = toNodeReader(index, predicate.property);
      return (node) => test(read(node));
    }
    case "relation":
      return createRelationTest(predicate, compileRelatedTest(predicate, predicate.direction, context), context);
  }
}

function toMembershipTest(ordinals: readonly number[]): OrdinalTest {
  const [only] = ordinals;
  if (ordinals.length === 1) return (node) => node === only;
  const wanted = new Set(ordinals);
  return (node) => wanted.has(node);
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
  if (!nodeTest) return edgeTest ?? (() => true);
  return (statement) => (!edgeTest || edgeTest(statement)) && nodeTest(farEnd[statement] as number);
}

/**
 * Like `compileNodePredicate`, for nodes that are met again and again at the ends of statements: each is asked about
 * once, at the price of a byte for each node of the graph, as far as the selection has bytes to spend.
 */
export function compileEndPredicate(predicate: Predicate, context: PredicateContext): OrdinalTest {
  const test = compileNodePredicate(predicate, context);
  const { size } = context.index.nodes;
  let questions = 0;
  let answers: Int8Array | undefined;
  return (node) => {
    if (!answers) {
      if (++questions <= context.questionsBeforeAnswers || context.answerBytes < size) return test(node);
      context.answerBytes -= size;
      answers = new Int8Array(size);
    }
    if (answers[node] === 0) answers[node] = test(node) ? 1 : -1;
    return answers[node] === 1;
  };
}
