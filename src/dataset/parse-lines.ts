import type { LineRange, NumberEntry } from "./records.js";
import type { Report } from "./report.js";
import { describeNode, type YamlNode } from "./yaml-tree.js";

const lineRange = /^([1-9]\d{0,8})(?:-([1-9]\d{0,8}))?$/;

/** A range of lines written `243-255`, or `243` for one line; undefined when it is anything else. */
export function toLineRange(node: YamlNode): LineRange | undefined {
  if (node.type !== "scalar") return undefined;
  const match = lineRange.exec(node.text);
  if (match === null) return undefined;
  const firstLine = Number(match[1]);
  const lastLine = match[2] === undefined ? firstLine : Number(match[2]);
  return lastLine < firstLine ? undefined : { node, firstLine, lastLine };
}

/** A range of lines; anything else is reported. */
export function parseLineRange(node: YamlNode, report: Report): LineRange | undefined {
  const range = toLineRange(node);
  if (range === undefined) {
    const message = `Expected a range of lines and found ${describeNode(node)}.`;
    report.error(
      node,
      "BAD_LINES",
      message,
      "Write the first and last line, counted from 1, as in 243-255, or 243 for one line.",
    );
  }
  return range;
}

/** A line number or count, 1 or more; anything else is reported. */
export function parseLineNumber(node: YamlNode, report: Report): NumberEntry | undefined {
  if (node.type === "scalar" && /^[1-9]\d{0,8}$/.test(node.text)) return { node, value: Number(node.text) };
  report.error(
    node,
    "BAD_LINES",
    `Expected a line number and found ${describeNode(node)}.`,
    "Write a whole number, 1 or more.",
  );
  return undefined;
}
