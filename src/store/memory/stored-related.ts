import type { NodeRecord, StatementRecord } from "../../dataset/dataset.js";
import type { Direction } from "../../ontology/ontology.js";
import type { Related } from "../graph-store.js";
import type { MemoryIndex } from "./memory-index.js";

/** A statement seen from one of its ends, which makes records when they are asked for: many want the node alone, or neither. */
class StoredRelated implements Related {
  private readonly index: MemoryIndex;
  private readonly others: MemoryIndex["farEnd"][Direction];
  private readonly ordinal: number;

  constructor(index: MemoryIndex, others: MemoryIndex["farEnd"][Direction], ordinal: number) {
    this.index = index;
    this.others = others;
    this.ordinal = ordinal;
  }

  get node(): NodeRecord {
    return this.index.nodes.record(this.others[this.ordinal] as number);
  }

  get statement(): StatementRecord {
    return this.index.statements.record(this.ordinal);
  }
}

/** A reader of statements by ordinal, seen from the end at which they are read in a direction. */
export function createRelatedReader(index: MemoryIndex, direction: Direction): (statement: number) => Related {
  const others = index.farEnd[direction];
  return (statement) => new StoredRelated(index, others, statement);
}
