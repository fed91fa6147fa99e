import type { MemoryIndex } from "./memory-index.js";
import type { OrdinalSet } from "./ordinal-set.js";

/** What can be met on a walk from node to node, in either direction of each statement. */
export interface Walk {
  /** For each direction, statement ordinals at a node and the node ordinals at their other ends. */
  readonly sides: readonly [Side, Side];
  /** Whether statements of a relation may be followed, by its code; undefined when all may. */
  readonly allowed: Uint8Array | undefined;
  /** Code of the relation of each statement. */
  readonly relations: MemoryIndex["statements"]["relations"];
  /** Statements at a node, of any relation; those from a node to itself count twice. */
  countAt(node: number): number;
}

interface Side {
  all(node: number): Uint32Array;
  readonly others: Uint32Array;
}

/** A walk over some relations, all when none are named. */
export function createWalk(index: MemoryIndex, relations: readonly string[] | undefined): Walk {
  const { adjacency, farEnd, statements } = index;
  const { OUT, IN } = adjacency;
  return {
    sides: [
      { all: OUT.all, others: farEnd.OUT },
      { all: IN.all, others: farEnd.IN },
    ],
    allowed: relations && toAllowed(index, relations),
    relations: statements.relations,
    countAt: (node) => OUT.all(node).length + IN.all(node).length,
  };
}

function toAllowed(index: MemoryIndex, relations: readonly string[]): Uint8Array {
  const isAllowed = new Uint8Array(index.statements.relationTypes.length);
  for (const type of relations) {
    const relation = index.findRelation(type);
    if (relation >= 0) isAllowed[relation] = 1;
  }
  return isAllowed;
}

/**
 * Adds to a set the neighbours of a node, but for one node; those in `within` alone, where that is given.
 *
 * @returns how many statements it looked at, and one more
 */
export function visitNeighbors(
  node: number,
  except: number,
  found: OrdinalSet,
  { sides, allowed, relations }: Walk,
  within?: OrdinalSet,
): number {
  let count = 1;
  for (const { all, others } of sides) {
    const statements = all(node);
    count += statements.length;
    for (let at = 0; at < statements.length; at++) {
      const statement = statements[at] as number;
      if (allowed && allowed[relations[statement] as number] === 0) continue;
      const other = others[statement] as number;
      if (other !== except && (!within || within.has(other))) found.add(other);
    }
  }
  return count;
}

/** Whether a statement leads from a node to one of a set. */
export function hasNeighborIn(node: number, set: OrdinalSet, { sides, allowed, relations }: Walk): boolean {
  for (const { all, others } of sides) {
    const statements = all(node);
    for (let at = 0; at < statements.length; at++) {
      const statement = statements[at] as number;
      if (allowed && allowed[relations[statement] as number] === 0) continue;
      if (set.has(others[statement] as number)) return true;
    }
  }
  return false;
}

/** Statements that lead from the last of some nodes to one of a set that is none of them, descending. */
export function listStatementsInto(
  nodes: readonly number[],
  set: OrdinalSet,
  { sides, allowed, relations }: Walk,
): number[] {
  const node = nodes.at(-1) as number;
  const found: number[] = [];
  for (const { all, others } of sides) {
    const statements = all(node);
    for (let at = 0; at < statements.length; at++) {
      const statement = statements[at] as number;
      if (allowed && allowed[relations[statement] as number] === 0) continue;
      const other = others[statement] as number;
      if (set.has(other) && !nodes.includes(other)) found.push(statement);
    }
  }
  return found.length < 2 ? found : [...Uint32Array.from(found).sort().reverse()];
}
