import type { StatementTable } from "./statement-table.js";

/**
 * The statements at each node on one side of the graph, packed into typed arrays. Those of one node stand together,
 * by relation, then by the other end's id, then by statement id.
 */
export interface Adjacency {
  /** Statement ordinals of every relation at a node. */
  all(node: number): Uint32Array;
  /** Statement ordinals of one relation at a node; empty when there are none. */
  ofRelation(node: number, relation: number): Uint32Array;
  /** Statement ordinals of all nodes, node after node. */
  readonly order: Uint32Array;
  /** Where those of a node begin in `order`; they end where those of the next would begin. */
  begin(node: number): number;
  /** Most statements of one relation at any one node; 0 when there are none. */
  longest(relation: number): number;
}

/**
 * Statements by the node at their near end.
 *
 * @param near node ordinal at the near end of each statement
 * @param far node ordinal at the other end of each statement
 */
export function createAdjacency(
  near: Uint32Array,
  far: Uint32Array,
  relations: StatementTable["relations"],
  nodeCount: number,
  relationCount: number,
): Adjacency {
  let order: Uint32Array = Uint32Array.from(near.keys());
  order = sortByColumn(order, far, nodeCount);
  order = sortByColumn(order, relations, relationCount);
  order = sortByColumn(order, near, nodeCount);
  const segments = toSegments(order, near, relations, nodeCount);
  const { firstSegment, relationOf, start } = segments;
  const longest = toLongest(segments, relationCount);
  return {
    all: (node) =>
      order.subarray(start[firstSegment[node] as number] as number, start[firstSegment[node + 1] as number] as number),
    ofRelation: (node, relation) => {
      const last = firstSegment[node + 1] as number;
      for (let segment = firstSegment[node] as number; segment < last; segment++) {
        if (relationOf[segment] === relation) {
          return order.subarray(start[segment] as number, start[segment + 1] as number);
        }
      }
      return NONE;
    },
    order,
    begin: (node) => start[firstSegment[node] as number] as number,
    longest: (relation) => longest[relation] ?? 0,
  };
}

const NONE = new Uint32Array(0);

/** The length of the longest run of each relation. */
function toLongest({ relationOf, start }: ReturnType<typeof toSegments>, relationCount: number): Uint32Array {
  const longest = new Uint32Array(relationCount);
  for (const [segment, relation] of relationOf.entries()) {
    const length = (start[segment + 1] as number) - (start[segment] as number);
    if (length > (longest[relation] as number)) longest[relation] = length;
  }
  return longest;
}

/** A stable counting sort of rows by a column whose entries are below `bound`. */
function sortByColumn(order: Uint32Array, column: StatementTable["relations"], bound: number): Uint32Array {
  const next = new Uint32Array(bound + 1);
  for (const entry of column) (next[entry + 1] as number)++;
  for (let entry = 0; entry < bound; entry++) next[entry + 1] = (next[entry + 1] as number) + (next[entry] as number);
  const sorted = new Uint32Array(order.length);
  for (const row of order) {
    const entry = column[row] as number;
    sorted[next[entry] as number] = row;
    next[entry] = (next[entry] as number) + 1;
  }
  return sorted;
}

/** Where each run of one relation at one node begins, with one more entry that ends the last run. */
function toSegments(
  order: Uint32Array,
  near: Uint32Array,
  relations: StatementTable["relations"],
  nodeCount: number,
): { firstSegment: Uint32Array; relationOf: Uint32Array; start: Uint32Array } {
  const start: number[] = [];
  const relationOf: number[] = [];
  const firstSegment = new Uint32Array(nodeCount + 1);
  let node = 0;
  for (const [position, row] of order.entries()) {
    const isSameNode = position > 0 && node === near[row];
    if (isSameNode && relationOf.at(-1) === relations[row]) continue;
    while (node < (near[row] as number)) firstSegment[++node] = start.length;
    start.push(position);
    relationOf.push(relations[row] as number);
  }
  while (node < nodeCount) firstSegment[++node] = start.length;
  start.push(order.length);
  return { firstSegment, relationOf: Uint32Array.from(relationOf), start: Uint32Array.from(start) };
}
