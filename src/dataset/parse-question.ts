import { parseAnswerShape } from "./parse-answer-shape.js";
import { type OperationParameter, parseOperationParameters } from "./parse-operation-parameters.js";
import { checkKeys, parseList, parseMapping, parseOptionalText, parseRequired, parseText } from "./parse-shape.js";
import { parseYaml } from "./parse-yaml.js";
import type { PlacedText } from "./placed-text.js";
import type { QuestionEntry } from "./records.js";
import type { Report } from "./report.js";
import { findValue, type YamlMapping } from "./yaml-tree.js";

const frontMatterKeys = ["title", "titleZh", "description", "descriptionZh", "themes", "order", "answer"];

/** A catalogue question: YAML in the leading comment lines, then one operation. Undefined when it has no titles. */
export function parseQuestion(source: PlacedText, report: Report): QuestionEntry | undefined {
  const { root, diagnostics } = parseYaml({ ...source, text: toFrontMatter(source.text) });
  report.include(diagnostics);
  if (diagnostics.length > 0) return undefined;
  if (root === undefined) {
    const fix = 'Begin the file with comment lines "# title: …" and "# titleZh: …".';
    report.error({ source, offset: 0 }, "BAD_QUESTION", "The question has no title.", fix);
    return undefined;
  }
  const node = parseMapping(root, "the titles of the question", report);
  if (node === undefined) return undefined;
  checkKeys(node, frontMatterKeys, "A question", report);
  const title = parseRequiredText(node, "title", report);
  const titleZh = parseRequiredText(node, "titleZh", report);
  const parameters = parseParameters(source, report);
  if (title === undefined || titleZh === undefined || parameters === undefined) return undefined;
  return {
    source,
    slug: toQuestionSlug(source.path),
    title,
    titleZh,
    description: parseOptionalText(node, "description", report),
    descriptionZh: parseOptionalText(node, "descriptionZh", report),
    themes: parseList(findValue(node, "themes"), "a list of ids", report)
      .map((item) => parseText(item, "an id", report))
      .filter((id) => id !== undefined),
    answer: parseAnswerShape(node, parameters, report),
    order: parseOrder(node, report),
    parameters,
    query: `${source.text.slice(toFrontMatter(source.text).length).trim()}\n`,
  };
}

/** The slug of a question from the path of one of its two files. */
export function toQuestionSlug(path: string): string {
  return path.replace(/^questions\//, "").replace(/(\.answer\.yaml|\.graphql)$/, "");
}

/** The leading comment lines with their marks blanked, so that places stay the same. */
function toFrontMatter(text: string): string {
  const lines = text.split(/(?<=\n|\r(?!\n))/);
  const end = lines.findIndex((line) => !/^\uFEFF?\s*(#|$)/.test(line));
  return lines
    .slice(0, end === -1 ? lines.length : end)
    .map((line) => line.replace("#", " "))
    .join("");
}

function parseRequiredText(node: YamlMapping, key: string, report: Report): string | undefined {
  const value = parseRequired(node, key, "The question", report);
  return value && parseText(value, `text for "${key}"`, report)?.text;
}

function parseOrder(node: YamlMapping, report: Report): number | undefined {
  const value = findValue(node, "order");
  const text = value && parseText(value, 'a whole number for "order"', report)?.text;
  if (value === undefined || text === undefined) return undefined;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  const fix = "Write a whole number from 1, or leave it out.";
  report.error(value, "BAD_QUESTION", `The place in the catalogue, "${text}", is not a whole number from 1.`, fix);
  return undefined;
}

function parseParameters(source: PlacedText, report: Report): readonly OperationParameter[] | undefined {
  const place = { source, offset: toFrontMatter(source.text).length };
  try {
    const parameters = parseOperationParameters(source.text);
    const open = parameters.find((parameter) => parameter.default === undefined && parameter.type.endsWith("!"));
    if (open === undefined) return parameters;
    const fix = `Give it a default, as in $${open.name}: ${open.type} = …, so that the question can be asked as it stands.`;
    report.error(place, "BAD_QUESTION", `The variable $${open.name} has no default.`, fix);
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    const reason = error instanceof SyntaxError ? error.message : "It is nested too deeply.";
    report.error(
      place,
      "BAD_QUESTION",
      `The operation cannot be read: ${reason}`,
      "Write one GraphQL query after the comment lines.",
    );
  }
  return undefined;
}
