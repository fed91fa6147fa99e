import { findNearestName } from "../shared/nearest-name.js";
import type { AnswerShape } from "./dataset.js";
import { parseSentence, type SentencePart } from "./parse-sentence.js";
import { checkKeys, parseList, parseMapping, parseOptionalText, parseRequired, parseText } from "./parse-shape.js";
import type { Report } from "./report.js";
import { findValue, type YamlMapping, type YamlNode } from "./yaml-tree.js";

const answerKeys = ["rows", "columns", "evidence", "sentence", "sentenceZh"];

/** What the sentences of an answer can name. */
interface Nameable {
  /** Paths of the columns. */
  readonly paths: readonly string[];
  /** Names of the parameters. */
  readonly parameters: readonly string[];
}

/** How a question shows its answer; undefined where nothing is said of it. */
export function parseAnswerShape(
  question: YamlMapping,
  parameters: readonly { readonly name: string }[],
  report: Report,
): AnswerShape | undefined {
  const value = findValue(question, "answer");
  const node = value && parseMapping(value, "rows and columns of the answer", report);
  if (node === undefined) return undefined;
  checkKeys(node, answerKeys, "An answer", report);
  const rowsNode = parseRequired(node, "rows", "The answer", report);
  const rows = rowsNode && parseText(rowsNode, "the path of the rows", report)?.text;
  const columnsNode = parseRequired(node, "columns", "The answer", report);
  const columns = parseList(columnsNode, "a list of columns", report)
    .map((column) => parseColumn(column, report))
    .filter((column) => column !== undefined);
  const evidence = parseOptionalText(node, "evidence", report);
  const nameable = { paths: columns.map(({ path }) => path), parameters: parameters.map(({ name }) => name) };
  const sentence = parseTemplate(node, "sentence", nameable, report);
  const sentenceZh = parseTemplate(node, "sentenceZh", nameable, report);
  if (rows === undefined) return undefined;
  return {
    rows,
    columns,
    ...(evidence !== undefined && { evidence }),
    ...(sentence !== undefined && { sentence }),
    ...(sentenceZh !== undefined && { sentenceZh }),
  };
}

function parseColumn(item: YamlNode, report: Report): AnswerShape["columns"][number] | undefined {
  const node = parseMapping(item, "a column with title, titleZh and path", report);
  if (node === undefined) return undefined;
  checkKeys(node, ["title", "titleZh", "path"], "A column", report);
  const [title, titleZh, path] = ["title", "titleZh", "path"].map((key) => {
    const value = parseRequired(node, key, "A column", report);
    return value && parseText(value, `text for "${key}"`, report)?.text;
  });
  if (title === undefined || titleZh === undefined || path === undefined) return undefined;
  return { title, titleZh, path };
}

function parseTemplate(node: YamlMapping, key: string, nameable: Nameable, report: Report): string | undefined {
  const value = findValue(node, key);
  const template = value && parseText(value, `text for "${key}"`, report)?.text;
  if (value === undefined || template === undefined) return undefined;
  for (const part of parseSentence(template)) checkPart(part, value, nameable, report);
  return template;
}

function checkPart(part: SentencePart, at: YamlNode, { paths, parameters }: Nameable, report: Report): void {
  if (part.type === "unknown") {
    const fix = "Between braces write count, count:<path of a column>, list:<path of a column> or $<parameter>.";
    report.error(at, "BAD_QUESTION", `In the sentence "${part.text}" stands for nothing.`, fix);
  }
  if (part.type === "count" || part.type === "list") {
    checkName(part.path, paths, "column with the path", at, report);
  }
  if (part.type === "parameter") checkName(part.name, parameters, "parameter", at, report);
}

function checkName(name: string, known: readonly string[], what: string, at: YamlNode, report: Report): void {
  if (known.includes(name)) return;
  const near = findNearestName(name, known);
  const all = known.length === 0 ? "There are none." : `There are ${known.join(", ")}.`;
  const fix = near === undefined ? all : `Did you mean "${near}"?`;
  report.error(at, "BAD_QUESTION", `The sentence names a ${what} "${name}", which the question does not have.`, fix);
}
