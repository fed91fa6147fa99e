import { requireBelow, requireLength, requireStarts } from "./columns/require-fit.js";
import { toNarrowArray, type UnsignedArray } from "./columns/unsigned-array.js";

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

/** The statements in that order, and the runs of one relation at one node in it. */
export interface PackedAdjacency {
  /** Statement ordinals. */
  readonly order: Uint32Array;
  /** The first run of each node, with one more entry that ends the last. */
  readonly firstRun: Uint32Array;
  readonly relationOfRun: UnsignedArray;
  /** Where each run begins in `order`, with one more entry that ends the last. */
  readonly runStarts: Uint32Array;
}

/**
 * Packs statements by the node at their near end.
 *
 * @param near node ordinal at the near end of each statement
 * @param far node ordinal at the other end of each statement
 */
export function packAdjacency(
  near: Uint32Array,
  far: Uint32Array,
  relations: UnsignedArray,
  nodeCount: number,
  relationCount: number,
): PackedAdjacency {
  let order: Uint32Array = Uint32Array.from(near.keys());
  order = sortByColumn(order, far, nodeCount);
  order = sortByColumn(order, relations, relationCount);
  order = sortByColumn(order, near, nodeCount);
  return { order, ...toRuns(order, near, relations, nodeCount, relationCount) };
}

/**
 * The adjacency over packed statements.
 *
 * @throws UnfitColumnsError when they do not fit together
 */
export function openAdjacency(
  { order, firstRun, relationOfRun, runStarts }: PackedAdjacency,
  nodeCount: number,
  statementCount: number,
  relationCount: number,
): Adjacency {
  requireLength(order, statementCount, "statements by end");
  requireBelow(order, statementCount, "statements by end");
  requireStarts(firstRun, nodeCount, relationOfRun.length, "first runs");
  requireStarts(runStarts, relationOfRun.length, statementCount, "starts of runs");
  requireBelow(relationOfRun, relationCount, "relations of runs");
  const longest = findLongest(relationOfRun, runStarts, relationCount);
  return {
    all: (node) =>
      order.subarray(runStarts[firstRun[node] as number] as number, runStarts[firstRun[node + 1] as number] as number),
    ofRelation: (node, relation) => {
      const last = firstRun[node + 1] as number;
      for (let run = firstRun[node] as number; run < last; run++) {
        if (relationOfRun[run] === relation) {
          return order.subarray(runStarts[run] as number, runStarts[run + 1] as number);
        }
      }
      return NONE;
    },
    order,
    begin: (node) => runStarts[firstRun[node] as number] as number,
    longest: (relation) => longest[relation] ?? 0,
  };
}

const NONE = new Uint32Array(0);

/** The length of the longest run of each relation. */
function findLongest(relationOfRun: UnsignedArray, runStarts: Uint32Array, relationCount: number): Uint32Array {
  const longest = new Uint32Array(relationCount);
  for (let run = 0; run < relationOfRun.length; run++) {
    const relation = relationOfRun[run] as number;
    const length = (runStarts[run + 1] as number) - (runStarts[run] as number);
    if (length > (longest[relation] as number)) longest[relation] = length;
  }
  return longest;
}

/** A stable counting sort of rows by a column whose entries are below `bound`. */
function sortByColumn(order: Uint32Array, column: UnsignedArray, bound: number): Uint32Array {
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

/** The runs of one relation at one node. */
function toRuns(
  order: Uint32Array,
  near: Uint32Array,
  relations: UnsignedArray,
  nodeCount: number,
  relationCount: number,
): Omit<PackedAdjacency, "order"> {
  const runStarts: number[] = [];
  const relationOfRun: number[] = [];
  const firstRun = new Uint32Array(nodeCount + 1);
  let node = 0;
  for (const [position, row] of order.entries()) {
    const isSameNode = position > 0 && node === near[row];
    if (isSameNode && relationOfRun.at(-1) === relations[row]) continue;
    while (node < (near[row] as number)) firstRun[++node] = runStarts.length;
    runStarts.push(position);
    relationOfRun.push(relations[row] as number);
  }
  while (node < nodeCount) firstRun[++node] = runStarts.length;
  runStarts.push(order.length);
  return {
    firstRun,
    relationOfRun: toNarrowArray(Uint32Array.from(relationOfRun), relationCount),
    runStarts: Uint32Array.from(runStarts),
  };
}
