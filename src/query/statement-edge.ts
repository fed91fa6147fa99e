import type { NodeRecord, StatementRecord } from "../dataset/dataset.js";

/** A statement with its two ends; field for field the API's `StatementEdge`. */
export interface StatementEdge {
  readonly subject: NodeRecord;
  readonly relation: string;
  readonly object: NodeRecord;
  readonly properties: StatementRecord;
}
