import { parseEvidence } from "./parse-evidence.js";
import { parseList, parseText } from "./parse-shape.js";
import { collectAssignments, type FileContext, type RecordCollector } from "./record-collector.js";
import type { Assignment, StatementContext } from "./records.js";
import type { YamlEntry, YamlNode, YamlScalar } from "./yaml-tree.js";

/** What statements have when nothing is said. */
export const emptyContext: StatementContext = {
  properties: new Map(),
  evidence: [],
  isProven: false,
  key: undefined,
  conflictsWith: [],
};

const contextKeys: ReadonlySet<string> = new Set(["evidence", "key", "conflictsWith"]);

/** True for a key that says something of a statement other than its ends. */
export function isContextKey(key: string, collector: RecordCollector): boolean {
  return contextKeys.has(key) || collector.schema.statementProperties.has(key);
}

/** The context that these keys give, on top of an outer one; what is given here wins. */
export function parseStatementContext(
  entries: readonly YamlEntry[],
  outer: StatementContext,
  file: FileContext,
  collector: RecordCollector,
): StatementContext {
  if (entries.length === 0) return outer;
  const findIn = (key: string) => entries.find((entry) => entry.key.text === key)?.value;
  const evidence = findIn("evidence");
  const key = findIn("key");
  const conflictsWith = findIn("conflictsWith");
  return {
    properties: mergeProperties(entries, outer, collector),
    evidence:
      evidence === undefined
        ? outer.evidence
        : parseEvidence(evidence, file.document, collector.schema, collector.report),
    isProven: evidence === undefined ? outer.isProven : evidence.type !== "list" || evidence.items.length > 0,
    key: key === undefined ? outer.key : parseKey(key, collector),
    conflictsWith: conflictsWith === undefined ? outer.conflictsWith : parseConflicts(conflictsWith, collector),
  };
}

function mergeProperties(
  entries: readonly YamlEntry[],
  outer: StatementContext,
  collector: RecordCollector,
): StatementContext["properties"] {
  const assignments: Assignment[] = [];
  for (const { key, value } of entries) {
    const definition = collector.schema.statementProperties.get(key.text);
    if (definition !== undefined) assignments.push({ key, value, definition });
  }
  const own = collectAssignments(assignments, collector);
  return outer.properties.size === 0 ? own : new Map([...outer.properties, ...own]);
}

function parseKey(node: YamlNode, collector: RecordCollector): YamlScalar | undefined {
  const key = parseText(node, "a name for the statement", collector.report);
  if (key !== undefined) collector.records.statementKeys.push(key);
  return key;
}

function parseConflicts(node: YamlNode, collector: RecordCollector): readonly YamlScalar[] {
  const items = node.type === "scalar" ? [node] : parseList(node, "names of statements", collector.report);
  const names = items.map((item) => parseText(item, "the name of a statement", collector.report));
  const found = names.filter((name) => name !== undefined);
  for (const name of found) collector.records.conflictMentions.push(name);
  return found;
}
