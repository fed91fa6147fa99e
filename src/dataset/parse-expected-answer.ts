import type { Diagnostic } from "../shared/diagnostic.js";
import { checkKeys, parseMapping, parseRequired } from "./parse-shape.js";
import { parseYaml } from "./parse-yaml.js";
import type { PlacedText } from "./placed-text.js";
import { createReport } from "./report.js";
import { findValue, isEmptyScalar, type YamlNode, type YamlScalar } from "./yaml-tree.js";

/** What a catalogue question must answer. */
export interface ExpectedAnswer {
  /** Values for the operation's variables; defaults hold for those left out. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** What the operation must return under `data`. */
  readonly data: unknown;
}

/** The expected answer in `questions/<slug>.answer.yaml`; undefined when it has faults. */
export function parseExpectedAnswer(source: PlacedText): {
  readonly answer: ExpectedAnswer | undefined;
  readonly diagnostics: readonly Diagnostic[];
} {
  const report = createReport();
  const { root, diagnostics } = parseYaml(source);
  report.include(diagnostics);
  const place = { source, offset: 0 };
  if (root === undefined && diagnostics.length === 0) {
    report.error(
      place,
      "EMPTY_FILE",
      "The expected answer is empty.",
      'Write what the question must return under "data:".',
    );
  }
  const node = root && parseMapping(root, "an expected answer with data", report);
  if (node === undefined) return { answer: undefined, diagnostics: report.diagnostics };
  checkKeys(node, ["variables", "data"], "An expected answer", report);
  const data = parseRequired(node, "data", "The expected answer", report);
  const variables = findValue(node, "variables");
  if (variables !== undefined && !isEmptyScalar(variables)) parseMapping(variables, "values of variables", report);
  if (data === undefined || report.diagnostics.length > 0)
    return { answer: undefined, diagnostics: report.diagnostics };
  const values = variables === undefined ? {} : (toPlainData(variables) ?? {});
  return { answer: { variables: values as Record<string, unknown>, data: toPlainData(data) }, diagnostics: [] };
}

/** A tree as plain data, plain scalars read as in JSON: null, true, false and numbers; all else is text. */
export function toPlainData(node: YamlNode): unknown {
  if (node.type === "list") return node.items.map(toPlainData);
  if (node.type === "mapping") {
    return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, toPlainData(value)]));
  }
  return node.isPlain ? toJsonValue(node) : node.text;
}

function toJsonValue({ text }: YamlScalar): unknown {
  if (text === "" || text === "null" || text === "~") return null;
  if (text === "true" || text === "false") return text === "true";
  return /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : text;
}
