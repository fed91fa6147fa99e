import type { Diagnostic } from "../shared/diagnostic.js";
import { findNearestName } from "../shared/nearest-name.js";
import { countParts, findMaximumParts } from "./count-parts.js";
import { type DataFile, isNdjson } from "./data-file.js";
import { parseDocument } from "./parse-document.js";
import { parseEntity } from "./parse-entities.js";
import { parseNdjson } from "./parse-ndjson.js";
import { parseQuestion, toQuestionSlug } from "./parse-question.js";
import { parseList } from "./parse-shape.js";
import { parseStatementItem } from "./parse-statements.js";
import { parseYaml } from "./parse-yaml.js";
import { createRecordCollector, type RecordCollector } from "./record-collector.js";
import type { DataRecords } from "./records.js";
import { reportRefusal } from "./report-refusal.js";
import type { SchemaIndex } from "./schema-index.js";
import { toDocumentRoot } from "./to-document-root.js";
import { findValue, isEmptyScalar, type YamlNode } from "./yaml-tree.js";

/** What was read from the files of a data folder. */
interface ParsedRecords {
  readonly records: DataRecords;
  readonly diagnostics: readonly Diagnostic[];
  /** There is more than memory for it, so that the records are a part of what the files say. */
  readonly isTooLarge: boolean;
}

/** Everything that the files of a data folder say, and what in them could not be read. */
export function parseRecords(files: readonly DataFile[], schema: SchemaIndex): ParsedRecords {
  const collector = createRecordCollector(schema);
  for (const file of withinMemory(files, collector)) {
    if (file.refusal === undefined) parseFile(file, collector);
    else {
      reportRefusal(file, file.refusal, collector.report);
      collector.records.isComplete = false;
    }
  }
  const { records, report, isTooLarge } = collector;
  return { records, diagnostics: report.diagnostics, isTooLarge };
}

/** The files, or none when there is more than is read or fits into memory; the first one too many is reported. */
function withinMemory(files: readonly DataFile[], collector: RecordCollector): readonly DataFile[] {
  const beyond = files.find(({ refusal }) => refusal?.why === "folderTooLarge");
  if (beyond?.refusal !== undefined) {
    reportRefusal(beyond, beyond.refusal, collector.report);
    collector.isTooLarge = true;
    return [];
  }
  const maximum = findMaximumParts();
  let parts = 0;
  const end = files.findIndex((file) => {
    parts += countParts(file.text);
    return parts > maximum;
  });
  const last = files[end];
  if (last === undefined) return files;
  collector.report.error(
    { source: last, offset: 0 },
    "TOO_MANY_PARTS",
    `With this file the folder may have more than ${maximum} values, lists and mappings, for which there is no memory.`,
    "Take out what does not belong here, or give Node more memory: NODE_OPTIONS=--max-old-space-size=8192.",
  );
  collector.isTooLarge = true;
  return [];
}

function parseFile(file: DataFile, collector: RecordCollector): void {
  const isQuestion = file.path.startsWith("questions/");
  const root = isQuestion ? undefined : parseRoot(file, collector);
  if (isQuestion) parseQuestionFile(file, collector);
  else if (root === undefined) return;
  else if (file.path.startsWith("entities/")) parseEntityFile(file, root, collector);
  else parseDocumentFile(file, root, collector);
}

function parseQuestionFile(file: DataFile, collector: RecordCollector): void {
  if (file.path.endsWith(".graphql")) {
    collector.records.questionFiles.set(toQuestionSlug(file.path), file);
    const question = parseQuestion(file, collector.report);
    if (question !== undefined) collector.records.questions.push(question);
    return;
  }
  collector.records.answers.set(toQuestionSlug(file.path), file);
}

function parseRoot(file: DataFile, collector: RecordCollector): YamlNode | undefined {
  if (isNdjson(file)) return parseLines(file, collector);
  const { report } = collector;
  const { root, diagnostics } = parseYaml(file);
  report.include(diagnostics);
  const isEmpty = root === undefined || isEmptyScalar(root) || (root.type === "list" && root.items.length === 0);
  if (!isEmpty) return root;
  if (diagnostics.length > 0) collector.records.isComplete = false;
  else reportEmpty(file, collector);
  return undefined;
}

function reportEmpty(file: DataFile, { report }: RecordCollector): void {
  report.error({ source: file, offset: 0 }, "EMPTY_FILE", "The file says nothing.", "Fill it or delete it.");
}

/** The root that the same records would have in YAML. */
function parseLines(file: DataFile, collector: RecordCollector): YamlNode | undefined {
  const { records, report } = collector;
  const { lines, diagnostics } = parseNdjson(file);
  report.include(diagnostics);
  if (lines.length === 0) {
    reportEmpty(file, collector);
    return undefined;
  }
  const items = lines.filter((line) => line !== undefined);
  const root = file.path.startsWith("entities/") ? toList(file, items) : toDocumentRoot(lines, report);
  // What is said on a line that could not be read may be named on others.
  if (items.length < lines.length || root === undefined) records.isComplete = false;
  return root;
}

function toList(source: DataFile, items: readonly YamlNode[]): YamlNode {
  return { type: "list", source, offset: 0, items };
}

function parseEntityFile(file: DataFile, root: YamlNode, collector: RecordCollector): void {
  const { schema, report } = collector;
  const folder = (file.path.split("/")[1] ?? "").replace(/\.(yaml|ndjson)$/, "");
  const fileKind = schema.kindByFolder.get(folder);
  if (fileKind === undefined) {
    const near = findNearestName(folder, schema.kindByFolder.keys());
    const fix =
      near === undefined
        ? `Plurals of kinds are ${[...schema.kindByFolder.keys()].join(", ")}.`
        : `Did you mean "${near}"?`;
    report.error(
      { source: file, offset: 0 },
      "UNKNOWN_KIND",
      `No kind has the plural "${folder}" after which the file is named.`,
      fix,
    );
  }
  if (root.type !== "list") collector.records.isComplete = false;
  const context = { source: file, document: undefined };
  for (const item of parseList(root, "a list of entities", report)) parseEntity(item, fileKind, context, collector);
}

function parseDocumentFile(file: DataFile, root: YamlNode, collector: RecordCollector): void {
  const { records, report } = collector;
  const document = parseDocument(file, root, report);
  if (document === undefined || root.type !== "mapping") {
    records.isComplete = false;
    return;
  }
  records.documents.push(document);
  const context = { source: file, document };
  for (const item of parseList(findValue(root, "entities"), "a list of entities", report)) {
    parseEntity(item, undefined, context, collector);
  }
  for (const item of parseList(findValue(root, "statements"), "a list of statements", report)) {
    parseStatementItem(item, context, collector);
  }
}
