import { cpus } from "node:os";

/** The machine and Node, for the head of a table. */
export function describeRun() {
  return { machine: `${cpus().length} × ${cpus()[0].model}`, node: process.version };
}

/** Median and range of ratios, as text. */
export function tellRatios(ratios) {
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(2));
  return `${toMedian(ratios).toFixed(2)} (${least}–${most})`;
}

/** The middle one of some numbers, the higher of two. */
export function toMedian(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
