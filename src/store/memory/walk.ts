import type { MemoryIndex } from "./memory-index.js";
import { getNeighborLists, type NeighborLists } from "./neighbor-lists.js";

/** What can be met on a walk from node to node, in either direction of each statement. */
export interface Walk {
  readonly lists: NeighborLists;
  /** By statement, 1 for those that may be followed; undefined when all may. */
  readonly isAllowed: ((statement: number) => boolean) | undefined;
  /** Statements at a node, of any relation; those from a node to itself count twice. */
  countAt(node: number): number;
}

/** A walk over some relations, all when none are named. */
export function createWalk(index: MemoryIndex, relations: readonly string[] | undefined): Walk {
  const lists = getNeighborLists(index);
  const [{ begins: out }, { begins: back }] = lists;
  return {
    lists,
    isAllowed: relations && toRelationTest(index, relations),
    countAt: (node) =>
      (out[node + 1] as number) - (out[node] as number) + (back[node + 1] as number) - (back[node] as number),
  };
}

function toRelationTest(index: MemoryIndex, types: readonly string[]): (statement: number) => boolean {
  const { relations, relationTypes } = index.statements;
  const isWanted = new Uint8Array(relationTypes.length);
  for (const type of types) {
    const relation = index.findRelation(type);
    if (relation >= 0) isWanted[relation] = 1;
  }
  return (statement) => isWanted[relations[statement] as number] === 1;
}

/** Calls back for each statement at a node with the node at its other end, until it is told to stop with true. */
export function visitStatements(
  node: number,
  { lists, isAllowed }: Walk,
  visit: (other: number, statement: number) => unknown,
): void {
  for (const { begins, neighbors, statements } of lists) {
    const end = begins[node + 1] as number;
    for (let at = begins[node] as number; at < end; at++) {
      const statement = statements[at] as number;
      if (isAllowed && !isAllowed(statement)) continue;
      if (visit(neighbors[at] as number, statement) === true) return;
    }
  }
}
