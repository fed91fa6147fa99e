import type { Ontology } from "../ontology/ontology.js";
import { maximumKeyed } from "./collect-statement.js";
import type { StatementRecord, Value } from "./dataset.js";
import type { DataRecords, StatementContext, StatementEntry } from "./records.js";
import { isContextProperty, toStatementId } from "./statement-id.js";
import { toValue } from "./to-value.js";

/** A statement with the entry that it was made from. */
export interface BuiltStatement {
  readonly entry: StatementEntry;
  readonly statement: StatementRecord;
}

/** A record for every entry, in the order of the entries; conflicts are recorded on both sides. */
export function toStatements(records: DataRecords, ontology: Ontology): BuiltStatement[] {
  const contexts = new Map<StatementContext, ContextValues>();
  const drafts = records.statements.map((entry) => {
    const values = contexts.get(entry.context) ?? toContextValues(entry.context, ontology);
    contexts.set(entry.context, values);
    const ends = { subject: entry.subject.text, relation: entry.field.type, object: entry.object.text };
    return { entry, values, ends, id: toStatementId({ ...ends, ...values }) };
  });
  const conflicts = toConflicts(drafts);
  return drafts.map(({ entry, values, ends, id }) => ({
    entry,
    statement: {
      id,
      ...ends,
      ...values.properties,
      openList: values.properties.openList === true,
      inferred: false,
      conflictsWith: [...(conflicts.get(id) ?? [])].sort(),
      evidence: values.evidence,
    },
  }));
}

interface ContextValues {
  readonly properties: Readonly<Record<string, Value>>;
  /** Those of the properties that identify a statement. */
  readonly context: Readonly<Record<string, Value>>;
  readonly evidence: readonly string[];
}

function toContextValues({ properties, evidence }: StatementContext, ontology: Ontology): ContextValues {
  const all: Record<string, Value> = {};
  const context: Record<string, Value> = {};
  for (const definition of ontology.statementProperties) {
    const assignment = properties.get(definition.name);
    if (assignment === undefined) continue;
    all[definition.name] = toValue(assignment);
    if (isContextProperty(definition)) context[definition.name] = all[definition.name] as Value;
  }
  return { properties: all, context, evidence: evidence.map(({ id }) => id).sort() };
}

function toConflicts(drafts: readonly { readonly entry: StatementEntry; readonly id: string }[]) {
  const idsByKey = new Map<string, string[]>();
  for (const { entry, id } of drafts) {
    const key = entry.context.key?.text;
    const ids = key === undefined ? undefined : (idsByKey.get(key) ?? []);
    if (key === undefined || ids === undefined) continue;
    // More are refused by a rule.
    if (ids.length <= maximumKeyed) ids.push(id);
    idsByKey.set(key, ids);
  }
  const conflicts = new Map<string, Set<string>>();
  const note = (from: string, to: string) => {
    const known = conflicts.get(from) ?? new Set();
    conflicts.set(from, known.add(to));
  };
  for (const { entry, id } of drafts) {
    for (const key of entry.context.conflictsWith) {
      for (const other of idsByKey.get(key.text) ?? []) {
        if (other === id) continue;
        note(id, other);
        note(other, id);
      }
    }
  }
  return conflicts;
}
