import type { PathRecord } from "../graph-store.js";
import type { MemoryIndex } from "./memory-index.js";
import type { OrdinalSet } from "./ordinal-set.js";
import type { SliceClock } from "./slice-clock.js";
import { listStatementsInto, type Walk } from "./walk.js";

/** Follows chains of one length, those whose statements come first by id first. */
export interface ChainFollower {
  /** Goes on to the next chain, or until there is none or the slice is over. */
  advance(clock: SliceClock): "CHAIN" | "DONE" | "PAUSE";
  /** The chain at which it stands. */
  toPathRecord(): PathRecord;
}

/**
 * A follower of the chains that meet no node twice.
 *
 * @param allowed the nodes that a chain may be at with so many steps left
 */
export function createChainFollower(
  index: MemoryIndex,
  start: number,
  length: number,
  allowed: (left: number) => OrdinalSet,
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
          choices.push(listStatementsInto(nodes, allowed(length - statements.length - 1), walk));
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
      nodes: nodes.map((node) => index.nodes.ids[node] as string),
      statements: statements.map((statement) => index.statements.ids[statement] as string),
    }),
  };
}
