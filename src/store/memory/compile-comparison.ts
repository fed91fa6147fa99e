import type { Value } from "../../dataset/dataset.js";
import type { Comparison } from "../predicate.js";
import { dateComparisons, parseDateInterval } from "./compare-dates.js";

/** A test of one value; undefined stands for an absent one. */
type ValueTest = (value: Value | undefined) => boolean;

/**
 * The test that a comparison puts to a property's value. Values of another type than the one asked for fail it.
 */
export function compileComparison(comparison: Comparison): ValueTest {
  const { operator, value: wanted } = comparison;
  if (wanted === null || wanted === undefined) return operator === "eq" ? (value) => value === undefined : () => false;
  const test = comparison.isDate ? (compileDateTest(comparison) ?? compileTest(comparison)) : compileTest(comparison);
  return (value) => value !== undefined && test(value);
}

function compileDateTest({ operator, value: wanted }: Comparison): ((value: Value) => boolean) | undefined {
  if (operator !== "lt" && operator !== "lte" && operator !== "gt" && operator !== "gte") return undefined;
  const bound = parseDateInterval(wanted);
  if (!bound) return () => false;
  return (value) => {
    const date = parseDateInterval(value);
    return date !== undefined && dateComparisons[operator](date, bound);
  };
}

function compileTest(comparison: Comparison): (value: Value) => boolean {
  const normalize = comparison.isInsensitive ? foldValue : (value: unknown) => value;
  const wanted = normalize(comparison.value);
  if (comparison.operator === "in" && Array.isArray(wanted)) return compileMembership(wanted, normalize);
  const test = tests[comparison.operator];
  return (value) => test(normalize(value), wanted);
}

function compileMembership(
  wanted: readonly unknown[],
  normalize: (value: unknown) => unknown,
): (value: Value) => boolean {
  const plain = new Set(wanted);
  return (value) => {
    const given = normalize(value);
    return Array.isArray(given) ? wanted.some((candidate) => isSame(given, candidate)) : plain.has(given);
  };
}

const tests: Readonly<Record<Comparison["operator"], (value: unknown, wanted: unknown) => boolean>> = {
  eq: isSame,
  /** Where it names a list, `compileMembership` is asked. */
  in: () => false,
  contains: (value, wanted) => areTexts(value, wanted) && (value as string).includes(wanted as string),
  startsWith: (value, wanted) => areTexts(value, wanted) && (value as string).startsWith(wanted as string),
  endsWith: (value, wanted) => areTexts(value, wanted) && (value as string).endsWith(wanted as string),
  gt: (value, wanted) => areOrdered(value, wanted) && (value as number) > (wanted as number),
  gte: (value, wanted) => areOrdered(value, wanted) && (value as number) >= (wanted as number),
  lt: (value, wanted) => areOrdered(value, wanted) && (value as number) < (wanted as number),
  lte: (value, wanted) => areOrdered(value, wanted) && (value as number) <= (wanted as number),
  includes: (value, wanted) => Array.isArray(value) && value.some((entry) => isSame(entry, wanted)),
};

/** Letter case and full or half width folded away; lists entry by entry; anything else unchanged. */
function foldValue(value: unknown): unknown {
  if (typeof value === "string") return value.normalize("NFKC").toLowerCase();
  return Array.isArray(value) ? value.map(foldValue) : value;
}

function isSame(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((entry, position) => entry === b[position]);
}

function areTexts(a: unknown, b: unknown): boolean {
  return typeof a === "string" && typeof b === "string";
}

function areOrdered(a: unknown, b: unknown): boolean {
  return typeof a === typeof b && (typeof a === "number" || typeof a === "string");
}
