import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { andPairs, notPairs, orPairs, type Pair, type PairCondition } from "../../src/graphql/pair-condition.js";
import { KnownError } from "../../src/shared/known-error.js";
import type { Predicate } from "../../src/store/predicate.js";

type Formula =
  | { readonly on: "node" | "edge"; readonly name: string }
  | { readonly all: readonly Formula[] }
  | { readonly any: readonly Formula[] }
  | { readonly not: Formula };

const formulas: fc.Arbitrary<Formula> = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({ on: fc.constantFrom("node", "edge"), name: fc.constantFrom("a", "b") }),
    fc.record({ all: fc.array(tie("formula"), { maxLength: 2 }) }),
    fc.record({ any: fc.array(tie("formula"), { minLength: 1, maxLength: 2 }) }),
    fc.record({ not: tie("formula") }),
  ),
})).formula;

const facts = fc.record({ node: fc.subarray(["a", "b"]), edge: fc.subarray(["a", "b"]) });

describe("a condition on a statement with its node", () => {
  it("says the same as pairs of conditions, of which never two hold at once", () => {
    fc.assert(
      fc.property(formulas, facts, (formula, fact) => {
        const pairs = findPairs(formula);
        // A formula that is refused says nothing; the next test is about those.
        fc.pre(pairs !== undefined);
        const holding = pairs.filter((pair) => holdsPair(pair, fact));
        expect(holding).toHaveLength(holds(formula, fact) ? 1 : 0);
      }),
    );
  });

  it("is refused when its parts mix in too many ways", () => {
    const mixed = Array.from(
      { length: 7 },
      (_, n): PairCondition => [{ node: toPredicate(`n${n}`) }, { edge: toPredicate(`e${n}`) }],
    );
    expect(() => andPairs(mixed)).toThrow(expect.objectContaining({ code: "CONDITION_TOO_COMPLEX" }));
  });
});

type Facts = Readonly<Record<"node" | "edge", readonly string[]>>;

/** Undefined for a formula that mixes in too many ways. */
function findPairs(formula: Formula): PairCondition | undefined {
  try {
    return toPairs(formula);
  } catch (error) {
    if (error instanceof KnownError && error.code === "CONDITION_TOO_COMPLEX") return undefined;
    throw error;
  }
}

function toPairs(formula: Formula): PairCondition {
  if ("on" in formula) return [{ [formula.on]: toPredicate(formula.name) }];
  if ("all" in formula) return andPairs(formula.all.map(toPairs));
  return "any" in formula ? orPairs(formula.any.map(toPairs)) : notPairs(toPairs(formula.not));
}

function toPredicate(name: string): Predicate {
  return { op: "kind", kinds: [name] };
}

function holds(formula: Formula, fact: Facts): boolean {
  if ("on" in formula) return fact[formula.on].includes(formula.name);
  if ("all" in formula) return formula.all.every((part) => holds(part, fact));
  return "any" in formula ? formula.any.some((part) => holds(part, fact)) : !holds(formula.not, fact);
}

function holdsPair({ node, edge }: Pair, fact: Facts): boolean {
  return (!node || evaluate(node, fact.node)) && (!edge || evaluate(edge, fact.edge));
}

function evaluate(predicate: Predicate, names: readonly string[]): boolean {
  switch (predicate.op) {
    case "and":
      return predicate.terms.every((term) => evaluate(term, names));
    case "or":
      return predicate.terms.some((term) => evaluate(term, names));
    case "not":
      return !evaluate(predicate.term, names);
    case "kind":
      return predicate.kinds.some((kind) => names.includes(kind));
    default:
      throw new Error(predicate.op);
  }
}
