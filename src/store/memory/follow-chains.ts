import type { PathRecord } from "../graph-store.js";
import type { MemoryIndex } from "./memory-index.js";
import type { NodeSet } from "./node-set.js";
import type { Way } from "./path-sides.js";
import type { SliceClock } from "./slice-clock.js";
import { visitStatements, type Walk } from "./walk.js";

/** Follows chains of one length, those whose statements come first by id first. */
export interface ChainFollower {
  /** Goes on to the next chain, or until there is none or the slice is over. */
  advance(clock: SliceClock): "CHAIN" | "DONE" | "PAUSE";
  /** The chain at which it stands. */
  toPathRecord(): PathRecord;
}

/** A follower of the chains that meet no node twice. */
export function createChainFollower(
  index: MemoryIndex,
  start: number,
  length: number,
  way: Way,
  walk: Walk,
): ChainFollower {
  const { subjects, objects } = index.statements;
  const nodes = [start];
  const statements: number[] = [];
  /** For each step begun, the statements that it can take, the next one last. */
  const choices: number[][] = [];
  const toOther = (statement: number, node: number) =>
    (subjects[statement] === node ? objects[statement] : subjects[statement]) as number;

  /** Takes the next choice of the last step begun; false when there is none left. */
  const take = (): boolean => {
    const open = choices.at(-1) as number[];
    const statement = open.pop();
    if (statement === undefined) return false;
    nodes.push(toOther(statement, nodes.at(-1) as number));
    statements.push(statement);
    return true;
  };
  const stepBack = (): void => {
    nodes.pop();
    statements.pop();
  };

  return {
    advance: (clock) => {
      if (statements.length === length) stepBack();
      for (;;) {
        if (choices.length === statements.length) {
          choices.push(listStatementsInto(nodes, way(length - statements.length - 1), walk));
        }
        if (!take()) {
          choices.pop();
          if (statements.length === 0) return "DONE";
          stepBack();
        } else if (statements.length === length) return "CHAIN";
        if (clock.isOver((choices.at(-1)?.length ?? 0) + 1)) return "PAUSE";
      }
    },
    toPathRecord: () => ({
      nodes: nodes.map((node) => index.nodes.id(node)),
      statements: statements.map((statement) => index.statements.id(statement)),
    }),
  };
}

/** Statements that lead from the last of some nodes to one of a set that is none of them, descending. */
function listStatementsInto(nodes: readonly number[], set: NodeSet, walk: Walk): number[] {
  const node = nodes.at(-1) as number;
  const found: number[] = [];
  if (isCheaperFrom(set, walk.countAt(node), walk)) {
    for (let at = 0; at < set.length; at++) {
      const other = set.at(at);
      if (nodes.includes(other)) continue;
      visitStatements(other, walk, (end, statement) => {
        if (end === node) found.push(statement);
      });
    }
  } else {
    visitStatements(node, walk, (end, statement) => {
      if (set.has(end) && !nodes.includes(end)) found.push(statement);
    });
  }
  return found.length < 2 ? found : [...Uint32Array.from(found).sort().reverse()];
}

/** Whether fewer than so many statements are at the nodes of a set. */
function isCheaperFrom(set: NodeSet, count: number, walk: Walk): boolean {
  let cost = set.length;
  for (let at = 0; at < set.length && cost < count; at++) cost += walk.countAt(set.at(at));
  return cost < count;
}
