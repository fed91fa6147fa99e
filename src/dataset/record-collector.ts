import type { PlacedText } from "./placed-text.js";
import type { Assignment, DataRecords, DocumentEntry } from "./records.js";
import { createReport, type Report } from "./report.js";
import type { SchemaIndex } from "./schema-index.js";

type Mutable<T> = {
  -readonly [K in keyof T]: T[K] extends readonly (infer Item)[]
    ? Item[]
    : T[K] extends ReadonlyMap<infer Key, infer Value>
      ? Map<Key, Value>
      : T[K];
};

/** Where the parsers of a run put what they find. */
export interface RecordCollector {
  readonly schema: SchemaIndex;
  readonly report: Report;
  readonly records: Mutable<DataRecords>;
  /** Parts of the statements so far, each written out by itself. */
  statementParts: number;
  /** There is more than memory for it, and what follows was not collected. */
  isTooLarge: boolean;
}

/** What a parser of entities and statements needs to know of the file it is in. */
export interface FileContext {
  readonly source: PlacedText;
  /** The document whose file this is; absent in entity files. */
  readonly document: DocumentEntry | undefined;
}

/** A collector that holds nothing yet. */
export function createRecordCollector(schema: SchemaIndex): RecordCollector {
  return {
    schema,
    report: createReport(),
    statementParts: 0,
    isTooLarge: false,
    records: {
      entities: [],
      documents: [],
      statements: [],
      questions: [],
      assignments: [],
      unknownKeys: [],
      mentions: [],
      statementKeys: [],
      conflictMentions: [],
      isComplete: true,
      questionFiles: new Map(),
      answers: new Map(),
    },
  };
}

/** Notes assignments and gives them by property name. */
export function collectAssignments(
  assignments: readonly Assignment[],
  collector: RecordCollector,
): ReadonlyMap<string, Assignment> {
  for (const assignment of assignments) collector.records.assignments.push(assignment);
  return new Map(assignments.map((assignment) => [assignment.definition.name, assignment]));
}
