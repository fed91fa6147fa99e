import type { MemoryIndex } from "./memory-index.js";

/** Calls back for each statement at a node, in either direction, with the node ordinal at its other end. */
export type Walk = (node: number, visit: (statement: number, other: number) => void) => void;

/** A walk over some relations, all when none are named. Statements from a node to itself come twice. */
export function createWalk(index: MemoryIndex, relations: readonly string[] | undefined, tick: () => void): Walk {
  const isAllowed = toRelationTest(index, relations);
  const { adjacency, farEnd } = index;
  return (node, visit) => {
    for (const direction of ["OUT", "IN"] as const) {
      const others = farEnd[direction];
      for (const statement of adjacency[direction].all(node)) {
        tick();
        if (isAllowed(statement)) visit(statement, others[statement] as number);
      }
    }
  };
}

/** The test whether a statement is of one of some relations; holds for all when none are named. */
export function toRelationTest(
  index: MemoryIndex,
  relations: readonly string[] | undefined,
): (statement: number) => boolean {
  if (!relations) return () => true;
  const isWanted = new Uint8Array(index.statements.relationTypes.length);
  for (const type of relations) {
    const relation = index.findRelation(type);
    if (relation >= 0) isWanted[relation] = 1;
  }
  return (statement) => isWanted[index.statements.relations[statement] as number] === 1;
}
