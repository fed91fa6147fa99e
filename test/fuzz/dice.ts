import fc, { type Arbitrary } from "fast-check";

/** Chances, drawn one after another from a seed. */
export interface Dice {
  /** A whole number from 0 to below `bound`. */
  below(bound: number): number;
  /** True with this probability, 0 to 1. */
  chance(probability: number): boolean;
  pick<T>(choices: readonly T[]): T;
  /** Some of the choices, at most so many, in their order. */
  pickSome<T>(choices: readonly T[], most: number): T[];
}

/** What a function makes of chances; not shrunk. */
export function fromDice<T>(make: (dice: Dice) => T): Arbitrary<T> {
  return fc.noShrink(fc.infiniteStream(fc.noBias(fc.nat({ max: 0x7fffffff })))).map((numbers) => make(toDice(numbers)));
}

function toDice(numbers: Iterator<number>): Dice {
  const below = (bound: number): number => (numbers.next().value as number) % bound;
  return {
    below,
    chance: (probability) => below(1_000) < probability * 1_000,
    pick: (choices) => choices[below(choices.length)] as (typeof choices)[number],
    pickSome: (choices, most) => {
      const wanted = 1 + below(Math.min(most, choices.length));
      const left = choices.map((_, index) => index);
      const taken = Array.from({ length: wanted }, () => left.splice(below(left.length), 1)[0] as number);
      return taken.sort((a, b) => a - b).map((index) => choices[index] as (typeof choices)[number]);
    },
  };
}
