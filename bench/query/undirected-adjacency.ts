import type { StatementRecord } from "../../src/dataset/dataset.js";

/** Statements at each node, whichever end it is, packed into typed arrays; those of one node by statement id. */
export interface UndirectedAdjacency {
  /** The number of each node that has a statement, by its id. */
  readonly ordinalOf: ReadonlyMap<string, number>;
  /** Where the statements of each node begin in the other arrays, with one more entry that ends the last. */
  readonly first: Uint32Array;
  /** Place of each statement in the list given. */
  readonly statement: Uint32Array;
  /** The node at the other end of each. */
  readonly other: Uint32Array;
}

/** @param statements by id */
export function createUndirectedAdjacency(statements: readonly StatementRecord[]): UndirectedAdjacency {
  const ordinalOf = new Map<string, number>();
  const toOrdinal = (id: string) => {
    const known = ordinalOf.get(id) ?? ordinalOf.size;
    ordinalOf.set(id, known);
    return known;
  };
  const ends = Uint32Array.from(statements.flatMap(({ subject, object }) => [toOrdinal(subject), toOrdinal(object)]));
  const first = new Uint32Array(ordinalOf.size + 1);
  for (const node of ends) (first[node + 1] as number)++;
  for (let node = 0; node < ordinalOf.size; node++) (first[node + 1] as number) += first[node] as number;

  const next = first.slice();
  const statement = new Uint32Array(ends.length);
  const other = new Uint32Array(ends.length);
  for (const [position, node] of ends.entries()) {
    const place = (next[node] as number)++;
    statement[place] = position >> 1;
    other[place] = ends[position ^ 1] as number;
  }
  return { ordinalOf, first, statement, other };
}
