import type { NodeRecord, StatementRecord } from "../../dataset/dataset.js";
import type { Direction } from "../../ontology/ontology.js";
import type { Related } from "../graph-store.js";
import type { MemoryIndex } from "./memory-index.js";

/** A statement seen from one of its ends; the statement is made a record only when it is asked for, since many want the node alone. */
class StoredRelated implements Related {
  readonly node: NodeRecord;
  private readonly statements: MemoryIndex["statements"];
  private readonly ordinal: number;

  constructor(node: NodeRecord, statements: MemoryIndex["statements"], ordinal: number) {
    this.node = node;
    this.statements = statements;
    this.ordinal = ordinal;
  }

  get statement(): StatementRecord {
    return this.statements.record(this.ordinal);
  }
}

/** A reader of statements by ordinal, seen from the end at which they are read in a direction. */
export function createRelatedReader(
  { statements, nodes, farEnd }: MemoryIndex,
  direction: Direction,
): (statement: number) => Related {
  const others = farEnd[direction];
  return (statement) => new StoredRelated(nodes.record(others[statement] as number), statements, statement);
}
