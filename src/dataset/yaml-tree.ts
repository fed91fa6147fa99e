import type { Place } from "./placed-text.js";

/** A part of a YAML file, with its place. */
export type YamlNode = YamlScalar | YamlList | YamlMapping;

/** A value as written; what it means depends on the type that is expected. */
export interface YamlScalar extends Place {
  readonly type: "scalar";
  /** The text without quotes and escapes; empty for a key without a value. */
  readonly text: string;
  readonly isPlain: boolean;
}

export interface YamlList extends Place {
  readonly type: "list";
  readonly items: readonly YamlNode[];
}

export interface YamlMapping extends Place {
  readonly type: "mapping";
  /** In the order of the file, each key once. */
  readonly entries: readonly YamlEntry[];
}

export interface YamlEntry {
  readonly key: YamlScalar;
  readonly value: YamlNode;
}

/** The value of a key, or undefined when the mapping lacks the key. */
export function findValue(mapping: YamlMapping, key: string): YamlNode | undefined {
  return mapping.entries.find((entry) => entry.key.text === key)?.value;
}

/** True for a key without a value. */
export function isEmptyScalar(node: YamlNode): boolean {
  return node.type === "scalar" && node.isPlain && node.text === "";
}

/** What a node is, in words for a message. */
export function describeNode(node: YamlNode): string {
  if (node.type === "list") return "a list";
  if (node.type === "mapping") return "a mapping";
  return node.text === "" ? "nothing" : `"${shorten(node.text)}"`;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
