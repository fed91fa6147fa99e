/** A compiled condition on the node or statement with an ordinal. */
export type OrdinalTest = (ordinal: number) => boolean;

/** The parts of a condition that have the same meaning on nodes, on statements and on both together. */
type Composite<Term> =
  | { readonly op: "and" | "or"; readonly terms: readonly Term[] }
  | { readonly op: "not"; readonly term: Term };

/** `and`, `or` and `not` over tests that are compiled with `compile`. No terms: `and` holds, `or` does not. */
export function compileComposite<Term>(composite: Composite<Term>, compile: (term: Term) => OrdinalTest): OrdinalTest {
  if (composite.op === "not") {
    const test = compile(composite.term);
    return (ordinal) => !test(ordinal);
  }
  const tests = composite.terms.map(compile);
  return composite.op === "and"
    ? (ordinal) => tests.every((test) => test(ordinal))
    : (ordinal) => tests.some((test) => test(ordinal));
}

/** The ordinals that pass a test, in the order given; calls `tick` for each. */
export function keepHolding(ordinals: readonly number[], test: OrdinalTest, tick: () => void): number[] {
  return ordinals.filter((ordinal) => {
    tick();
    return test(ordinal);
  });
}
