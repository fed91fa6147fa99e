import type { Deadline, PathRecord, PathSelection } from "../graph-store.js";
import { createTicker } from "./create-ticker.js";
import type { MemoryIndex } from "./memory-index.js";
import { createNodeLayers, createNodeSet, type NodeLayers, type NodeSet } from "./node-layers.js";
import { createWalk, type Walk } from "./walk.js";

/**
 * Chains between two nodes of every length up to `maxLength`, shortest first, those of one length by their statement
 * ids in order, until there are `limit`.
 *
 * A chain follows statements in either direction and meets no node twice; of parallel statements between two nodes
 * each makes its own chain. From a node to itself there is the chain without statements alone. For each length the
 * search grows from both ends at once, each side to half of it, and then follows only what can reach the other end
 * in exactly the steps that are left.
 */
export function findPaths(index: MemoryIndex, selection: PathSelection, deadline?: Deadline): readonly PathRecord[] {
  const { nodes } = index;
  const from = nodes.find(selection.from);
  const to = nodes.find(selection.to);
  if (from < 0 || to < 0 || !nodes.isWalked(from) || !nodes.isWalked(to) || selection.limit < 1) return [];
  if (from === to) return [{ nodes: [selection.from], statements: [] }];

  const walk = createWalk(index, selection.relations, createTicker(deadline));
  const ends = new Set([from, to]);
  const around = {
    from: createNodeLayers(from, ends, nodes.size, walk),
    to: createNodeLayers(to, ends, nodes.size, walk),
  };
  const paths: PathRecord[] = [];
  for (let length = 1; length <= selection.maxLength; length++) {
    const nodesWithLeft = findNodesWithLeft(length, around, nodes.size, walk);
    for (const chain of followChains({ nodes: [from], statements: [] }, nodesWithLeft, walk)) {
      paths.push(toPathRecord(chain, index));
      if (paths.length >= selection.limit) return paths;
    }
  }
  return paths;
}

/** A chain in ordinals. */
interface Chain {
  readonly nodes: readonly number[];
  readonly statements: readonly number[];
}

/** For a chain of `length`, where it can be when 0, 1, 2 … of its steps are left, its start not counted. */
function findNodesWithLeft(
  length: number,
  around: { readonly from: NodeLayers; readonly to: NodeLayers },
  size: number,
  walk: Walk,
): NodeSet[] {
  const half = Math.floor(length / 2);
  const sets: NodeSet[] = [];
  for (let left = 0; left < length; left++) {
    if (left <= half) sets.push(around.to(left));
    else sets.push(keepLeadingInto(sets[left - 1] as NodeSet, around.from(length - left), size, walk));
  }
  return sets;
}

/** The nodes of a set from which one step leads into the next set. */
function keepLeadingInto(next: NodeSet, set: NodeSet, size: number, walk: Walk): NodeSet {
  const leading = set.members.filter((node) => {
    let isLeading = false;
    walk(node, (_, other) => {
      isLeading ||= next.has(other);
    });
    return isLeading;
  });
  return createNodeSet(leading, size);
}

function* followChains(chain: Chain, nodesWithLeft: readonly NodeSet[], walk: Walk): Generator<Chain> {
  const left = nodesWithLeft.length - chain.statements.length;
  if (left === 0) {
    yield chain;
    return;
  }
  const allowed = nodesWithLeft[left - 1] as NodeSet;
  const steps: { statement: number; other: number }[] = [];
  walk(chain.nodes.at(-1) as number, (statement, other) => {
    if (allowed.has(other) && !chain.nodes.includes(other)) steps.push({ statement, other });
  });
  steps.sort((a, b) => a.statement - b.statement);
  for (const { statement, other } of steps) {
    const longer = { nodes: [...chain.nodes, other], statements: [...chain.statements, statement] };
    yield* followChains(longer, nodesWithLeft, walk);
  }
}

function toPathRecord(chain: Chain, { nodes, statements }: MemoryIndex): PathRecord {
  return {
    nodes: chain.nodes.map((node) => nodes.id(node)),
    statements: chain.statements.map((statement) => statements.id(statement)),
  };
}
