import type { Diagnostic } from "../shared/diagnostic.js";
import type { NodeFinder } from "./node-finder.js";
import type { DataRecords } from "./records.js";
import type { SchemaIndex } from "./schema-index.js";
import type { BuiltStatement } from "./to-statements.js";

/** What a rule may look at. */
export interface CheckedRecords {
  readonly records: DataRecords;
  readonly schema: SchemaIndex;
  readonly statements: readonly BuiltStatement[];
  readonly nodes: NodeFinder;
}

/** One rule: every place of a data folder that breaks it. */
export type Rule = (checked: CheckedRecords) => readonly Diagnostic[];
