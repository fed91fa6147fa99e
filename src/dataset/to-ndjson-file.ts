import type { DataFile } from "./data-file.js";
import { parseYaml } from "./parse-yaml.js";
import type { YamlEntry, YamlNode, YamlScalar } from "./yaml-tree.js";

/**
 * A file of entities or of a document with the same records one a line; its path ends in `.ndjson`. Comments are left out.
 *
 * @param file in YAML, and without faults; a question is given back as it is
 */
export function toNdjsonFile(file: DataFile): DataFile {
  if (file.path.startsWith("questions/") || !file.path.endsWith(".yaml")) return file;
  const { root } = parseYaml(file);
  const lines = root === undefined ? [] : toLines(root);
  const rename = (path: string) => path.replace(/yaml$/, "ndjson");
  return { file: rename(file.file), path: rename(file.path), text: lines.map((line) => `${line}\n`).join("") };
}

const lists = new Set(["passages", "entities", "statements"]);

function toLines(root: YamlNode): readonly string[] {
  if (root.type !== "mapping") return toItems(root).map(toJson);
  const head = root.entries.filter(({ key }) => !lists.has(key.text));
  const listed = root.entries.filter(({ key }) => lists.has(key.text)).flatMap(({ value }) => toItems(value));
  return [toObject(head), ...listed.map(toJson)];
}

function toItems(node: YamlNode): readonly YamlNode[] {
  return node.type === "list" ? node.items : [];
}

function toJson(node: YamlNode): string {
  if (node.type === "scalar") return toScalar(node);
  return node.type === "list" ? `[${node.items.map(toJson).join(",")}]` : toObject(node.entries);
}

function toObject(entries: readonly YamlEntry[]): string {
  return `{${entries.map(({ key, value }) => `${JSON.stringify(key.text)}:${toJson(value)}`).join(",")}}`;
}

const bare = /^(true|false|-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?)$/;

/** What is plain in YAML and would be a number or a truth value in JSON is read by its property's type in both. */
function toScalar({ text, isPlain }: YamlScalar): string {
  if (isPlain && text === "") return "null";
  return isPlain && bare.test(text) ? text : JSON.stringify(text);
}
