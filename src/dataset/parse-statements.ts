import { collectStatement } from "./collect-statement.js";
import { parseMapping, parseRequired, parseText } from "./parse-shape.js";
import { emptyContext, isContextKey, parseStatementContext } from "./parse-statement-context.js";
import type { FileContext, RecordCollector } from "./record-collector.js";
import type { StatementContext, StatementEntry } from "./records.js";
import { findKind } from "./schema-index.js";
import type { YamlEntry, YamlMapping, YamlNode, YamlScalar } from "./yaml-tree.js";

/** What a relation key leads to: one other end and what is said of the statement. */
interface Target {
  readonly relationKey: YamlScalar;
  readonly end: YamlScalar;
  readonly context: StatementContext;
}

/** Collects the statements of an item of a `statements` list. */
export function parseStatementItem(item: YamlNode, file: FileContext, collector: RecordCollector): void {
  const node = parseMapping(item, "a statement with subject, relation and evidence", collector.report);
  if (node === undefined) return;
  const subject = parseRequired(node, "subject", "The statement", collector.report);
  const subjects = subject === undefined ? [] : parseIds(subject, collector);
  const entries = node.entries.filter((entry) => entry.key.text !== "subject");
  parseStatements(node, subjects, entries, file, collector);
}

/**
 * Collects the statements that these keys make about the subjects: one for each subject, relation and object.
 *
 * @param entries relation keys and keys of the statements, in one mapping
 */
export function parseStatements(
  node: YamlMapping,
  subjects: readonly YamlScalar[],
  entries: readonly YamlEntry[],
  file: FileContext,
  collector: RecordCollector,
): void {
  const outer = parseStatementContext(
    entries.filter(({ key }) => isContextKey(key.text, collector)),
    emptyContext,
    file,
    collector,
  );
  const relations = entries.filter(({ key }) => !isContextKey(key.text, collector));
  if (relations.length === 0) {
    collector.report.error(
      node,
      "MISSING_FIELD",
      "The statement names no relation.",
      "Add a relation of its subject with the id of the other end.",
    );
  }
  for (const entry of relations) {
    const isKnown = subjects.filter((subject) => isRelationOf(subject, entry, collector));
    if (isKnown.length === 0) continue;
    const targets = parseTargets(entry.key, entry.value, outer, file, collector);
    collectAll(isKnown, targets, collector);
  }
}

function collectAll(subjects: readonly YamlScalar[], targets: readonly Target[], collector: RecordCollector): void {
  for (const subject of subjects) {
    for (const target of targets) {
      const entry = toEntry(subject, target, collector);
      if (entry !== undefined && !collectStatement(entry, collector)) return;
    }
  }
}

function isRelationOf(subject: YamlScalar, entry: YamlEntry, collector: RecordCollector): boolean {
  const shape = findKind(collector.schema, subject.text);
  if (shape === undefined) return false;
  if (shape.relations.has(entry.key.text)) return true;
  collector.records.unknownKeys.push({
    ...entry,
    owner: `a statement about a ${shape.kind.name}`,
    properties: ["evidence", "key", "conflictsWith", ...collector.schema.statementProperties.keys()],
    relations: [...shape.relations.keys()],
  });
  return false;
}

function parseTargets(
  relationKey: YamlScalar,
  value: YamlNode,
  context: StatementContext,
  file: FileContext,
  collector: RecordCollector,
): readonly Target[] {
  const items = value.type === "list" ? value.items : [value];
  return items.flatMap((item) => {
    if (item.type === "mapping") return parseQualifiedTargets(relationKey, item, context, file, collector);
    return parseIds(item, collector).map((end) => ({ relationKey, end, context }));
  });
}

function parseQualifiedTargets(
  relationKey: YamlScalar,
  mapping: YamlMapping,
  outer: StatementContext,
  file: FileContext,
  collector: RecordCollector,
): readonly Target[] {
  const own = mapping.entries.filter(({ key }) => isContextKey(key.text, collector));
  for (const entry of mapping.entries) {
    if (entry.key.text === "node" || own.includes(entry)) continue;
    const properties = ["node", "evidence", "key", "conflictsWith", ...collector.schema.statementProperties.keys()];
    collector.records.unknownKeys.push({ ...entry, owner: "a statement", properties, relations: [] });
  }
  const node = parseRequired(mapping, "node", "The value of a relation", collector.report);
  if (node === undefined) return [];
  const context = parseStatementContext(own, outer, file, collector);
  return parseIds(node, collector).map((end) => ({ relationKey, end, context }));
}

function parseIds(node: YamlNode, collector: RecordCollector): readonly YamlScalar[] {
  const items = node.type === "list" ? node.items : [node];
  const ids = items.map((item) => parseText(item, "an id", collector.report)).filter((id) => id !== undefined);
  for (const id of ids) collector.records.mentions.push(id);
  return ids;
}

function toEntry(
  writtenAt: YamlScalar,
  { relationKey, end, context }: Target,
  collector: RecordCollector,
): StatementEntry | undefined {
  const field = findKind(collector.schema, writtenAt.text)?.relations.get(relationKey.text);
  if (field === undefined) return undefined;
  const [subject, object] = field.direction === "OUT" ? [writtenAt, end] : [end, writtenAt];
  return { subject, object, relationKey, field, writtenAt, target: end, context };
}
