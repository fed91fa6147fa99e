import type { Predicate } from "../predicate.js";
import { compileComparison } from "./compile-comparison.js";
import type { MemoryIndex } from "./memory-index.js";
import { compileComposite, type OrdinalTest } from "./ordinal-test.js";

/**
 * The test of statement ordinals that a predicate on a statement's properties stands for.
 *
 * @throws Error for a condition on kind or relations, which only nodes have
 */
export function compilePropertiesPredicate(predicate: Predicate, index: MemoryIndex): OrdinalTest {
  const { id, columns } = index.statements;
  switch (predicate.op) {
    case "and":
    case "or":
    case "not":
      return compileComposite(predicate, (term) => compilePropertiesPredicate(term, index));
    case "compare": {
      const test = compileComparison(predicate);
      if (predicate.property === "id") return (statement) => test(id(statement));
      const column = columns.get(predicate.property);
      if (column) return column.toRowTest(test);
      const isAbsentEnough = test(undefined);
      return () => isAbsentEnough;
    }
    case "kind":
    case "relation":
      throw new Error(`A condition on ${predicate.op} was put to the properties of a statement.`);
  }
}
