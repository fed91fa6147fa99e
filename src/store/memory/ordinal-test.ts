import type { Slices } from "./run-in-slices.js";
import { SLICE_OVER, type SliceClock } from "./slice-clock.js";

/**
 * A compiled condition on the node or statement with an ordinal.
 *
 * It may throw `SLICE_OVER`; asked again about the same ordinal it goes on where it was.
 */
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
  const [only] = tests;
  if (only && tests.length === 1) return only;
  // The answer that settles the matter.
  const settling = composite.op === "or";
  return (ordinal) => {
    for (const test of tests) if (test(ordinal) === settling) return settling;
    return !settling;
  };
}

/** The ordinals that pass a test, in the order given. */
export function* keepHolding(
  ordinals: ArrayLike<number>,
  test: OrdinalTest,
  clock: SliceClock,
): Slices<readonly number[]> {
  const kept: number[] = [];
  for (let from = 0; ; ) {
    from = keepFrom(from, ordinals, test, clock, kept);
    if (from === ordinals.length) return kept;
    yield;
  }
}

/** Adds to `kept` until the slice is over; gives where to go on. */
function keepFrom(
  from: number,
  ordinals: ArrayLike<number>,
  test: OrdinalTest,
  { tick }: SliceClock,
  kept: number[],
): number {
  let at = from;
  try {
    for (; at < ordinals.length; at++) {
      const ordinal = ordinals[at] as number;
      tick();
      if (test(ordinal)) kept.push(ordinal);
    }
  } catch (reason) {
    if (reason !== SLICE_OVER) throw reason;
  }
  return at;
}
