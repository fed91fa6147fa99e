import { findNearestName } from "../shared/nearest-name.js";
import type { Place } from "./placed-text.js";
import type { Report } from "./report.js";
import {
  describeNode,
  findValue,
  isEmptyScalar,
  type YamlMapping,
  type YamlNode,
  type YamlScalar,
} from "./yaml-tree.js";

/** The node as a mapping; anything else is reported. */
export function parseMapping(node: YamlNode, what: string, report: Report): YamlMapping | undefined {
  if (node.type === "mapping") return node;
  report.error(
    node,
    "WRONG_SHAPE",
    `Expected ${what} and found ${describeNode(node)}.`,
    'Write it as a mapping, one "key: value" a line.',
  );
  return undefined;
}

/** The items of a list; none for a key without a value. Anything else is reported. */
export function parseList(node: YamlNode | undefined, what: string, report: Report): readonly YamlNode[] {
  if (node === undefined || isEmptyScalar(node)) return [];
  if (node.type === "list") return node.items;
  report.error(
    node,
    "WRONG_SHAPE",
    `Expected ${what} and found ${describeNode(node)}.`,
    "Write it as a list, each item after a hyphen or between brackets.",
  );
  return [];
}

/** The node as text that is not empty; anything else is reported. */
export function parseText(node: YamlNode, what: string, report: Report): YamlScalar | undefined {
  if (node.type === "scalar" && node.text !== "") return node;
  report.error(
    node,
    "WRONG_SHAPE",
    `Expected ${what} and found ${describeNode(node)}.`,
    "Write it as plain or quoted text.",
  );
  return undefined;
}

/** The text of a key, or undefined when the key is absent. Anything but text is reported. */
export function parseOptionalText(mapping: YamlMapping, key: string, report: Report): string | undefined {
  const value = findValue(mapping, key);
  return value === undefined ? undefined : parseText(value, `text for "${key}"`, report)?.text;
}

/** The value of a key that must be there; its absence is reported at `place`. */
export function parseRequired(mapping: YamlMapping, key: string, what: string, report: Report): YamlNode | undefined {
  const value = findValue(mapping, key);
  if (value === undefined) reportMissing(mapping, key, what, report);
  return value;
}

/** Reports keys that are not among `known`. */
export function checkKeys(mapping: YamlMapping, known: readonly string[], what: string, report: Report): void {
  for (const { key } of mapping.entries) {
    if (known.includes(key.text)) continue;
    const near = findNearestName(key.text, known);
    const fix = near === undefined ? `Its keys are ${known.join(", ")}.` : `Did you mean "${near}"?`;
    report.error(key, "UNKNOWN_FIELD", `${what} has no key "${key.text}".`, fix);
  }
}

function reportMissing(place: Place, key: string, what: string, report: Report): void {
  report.error(place, "MISSING_FIELD", `${what} lacks "${key}".`, `Add "${key}".`);
}
