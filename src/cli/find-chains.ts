import type { NodeRecord, StatementRecord } from "../dataset/dataset.js";
import type { World } from "../graphql/world.js";
import { findPathEdges, type PathEdges } from "../query/find-path-edges.js";
import type { StatementEdge } from "../query/statement-edge.js";
import { describeStatement } from "./describe-statement.js";
import { getKnownNames } from "./known-names.js";
import { describePassages, type PassageDescription } from "./passage-list.js";

/** Which chains to look for, as typed. */
export interface ChainSelection {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly limit: number;
  readonly relations?: readonly string[];
}

/** Chains between two nodes and the passages they rest on. */
export interface ChainsFound {
  readonly chains: readonly Chain[];
  readonly passages: readonly PassageDescription[];
}

/** A chain, told from one end to the other. */
export interface Chain {
  readonly length: number;
  readonly start: ChainNode;
  readonly steps: readonly ChainStep[];
}

/** A node of a chain. */
export interface ChainNode {
  readonly id: string;
  readonly name: unknown;
}

/** One statement of a chain, as the node before it sees it. */
export interface ChainStep {
  /** The relation's field at the node before. */
  readonly field: string;
  readonly node: ChainNode;
  /** In words. */
  readonly context: readonly string[];
  readonly properties: StatementRecord;
}

/**
 * Shortest chains of statements between two nodes, shortest first.
 *
 * @throws KnownError UNKNOWN_NODE
 * @throws UsageError UNKNOWN_RELATION
 */
export async function findChains(selection: ChainSelection, world: World): Promise<ChainsFound> {
  const relations = getKnownNames(selection.relations, {
    what: "relation",
    code: "UNKNOWN_RELATION",
    accepted: nameRelations(world),
  });
  const paths = await findPathEdges(world, { ...selection, relations });
  const evidence = paths.flatMap(({ statements }) => statements.flatMap(({ properties }) => properties.evidence));
  return {
    chains: await Promise.all(paths.map((path) => toChain(path, world))),
    passages: await describePassages([...new Set(evidence)], world, "en"),
  };
}

function nameRelations(world: World): Map<string, string> {
  const names = world.ontology.relations.flatMap(({ type, field, inverse }): [string, string][] => [
    [field, type],
    [inverse, type],
    [type, type],
  ]);
  return new Map(names);
}

async function toChain({ length, nodes, statements }: PathEdges, world: World): Promise<Chain> {
  const steps = statements.map((edge, index) => toStep(nodes[index] as NodeRecord, edge, world));
  return { length, start: toChainNode(nodes[0] as NodeRecord), steps: await Promise.all(steps) };
}

async function toStep(before: NodeRecord, edge: StatementEdge, world: World): Promise<ChainStep> {
  const relation = world.ontology.relationByType[edge.relation];
  const isForward = edge.subject.id === before.id;
  return {
    field: (isForward ? relation?.field : relation?.inverse) ?? edge.relation,
    node: toChainNode(isForward ? edge.object : edge.subject),
    context: await describeStatement(edge.properties, world, "en"),
    properties: edge.properties,
  };
}

function toChainNode({ id, properties }: NodeRecord): ChainNode {
  return { id, name: properties.name };
}
