import type { NodeRecord, StatementRecord } from "../dataset/dataset.js";
import { visitInTurns } from "../shared/visit-in-turns.js";
import type { GraphStore, MaybePromise } from "../store/graph-store.js";
import type { SelectedPart } from "./choices/select-part.js";
import type { ExportGraph } from "./export-graph.js";
import { toNeedsStoreAtOnce, walk, walkSome } from "./walk.js";

/** The lists of what is written. */
export type PartLists = Pick<ExportGraph, "nodes" | "nodesOfKind" | "statements" | "statementsOfRelation" | "passages">;

/** Of parts with more statements no ids are held: from one statement to the next it is not far then. */
const mostHeld = 100_000;

/**
 * The lists of a part of the graph, what is left out looked at already, in turns with other work: a format that walks a
 * list cannot be interrupted on its way to the next record.
 */
export async function listPart(store: GraphStore, part: SelectedPart, signal?: AbortSignal): Promise<PartLists> {
  const { nodes, hasStatement } = part;
  if (!nodes || !hasStatement) {
    const list = (kind?: string) => walk<NodeRecord>(store.allNodes(kind));
    const passages = () => walk<NodeRecord>(store.allPassages());
    return { nodes: () => list(), nodesOfKind: list, passages, ...walkStatements(store) };
  }
  const nodeIds = await holdIds(walk(store.allNodes()), nodes, signal);
  const listNodes = (kind?: string) => find(nodeIds.get(kind) ?? [], findNode);
  const held = await holdStatements(store, hasStatement, signal);
  const passageIds = await holdIds(walk(store.allPassages()), held.evidence, signal);
  const findNode = (id: string) => store.findNode(id);
  return {
    nodes: () => listNodes(),
    nodesOfKind: listNodes,
    passages: () => find(passageIds.get(undefined) ?? [], findNode),
    ...(held.ids ? findStatements(store, held.ids) : walkStatements(store, hasStatement)),
  };
}

/** Ids by kind or relation, in their order, and of all under `undefined`. */
type GroupedIds = ReadonlyMap<string | undefined, readonly string[]>;

function createIdGroups() {
  const all: string[] = [];
  const groups = new Map<string | undefined, string[]>([[undefined, all]]);
  const add = (id: string, name: string) => {
    all.push(id);
    const group = groups.get(name);
    if (group) group.push(id);
    else groups.set(name, [id]);
  };
  return { all, groups, add };
}

/** Ids of the nodes that are wanted. */
async function holdIds(
  nodes: Iterable<NodeRecord>,
  wanted: ReadonlySet<string>,
  signal: AbortSignal | undefined,
): Promise<GroupedIds> {
  const { groups, add } = createIdGroups();
  await visitInTurns(nodes, ({ id, kind }) => void (wanted.has(id) && add(id, kind)), signal);
  return groups;
}

/** Ids of statements, and of the passages that they rest on. */
async function holdStatements(
  store: GraphStore,
  isWanted: (statement: StatementRecord) => boolean,
  signal: AbortSignal | undefined,
): Promise<{ readonly ids: GroupedIds | undefined; readonly evidence: ReadonlySet<string> }> {
  const { all, groups, add } = createIdGroups();
  const evidence = new Set<string>();
  const hold = (statement: StatementRecord) => {
    if (!isWanted(statement)) return;
    for (const id of statement.evidence) evidence.add(id);
    if (all.length <= mostHeld) add(statement.id, statement.relation);
  };
  await visitInTurns(walk(store.allStatements()), hold, signal);
  return { ids: all.length > mostHeld ? undefined : groups, evidence };
}

type StatementLists = Pick<PartLists, "statements" | "statementsOfRelation">;

function walkStatements(store: GraphStore, isWanted?: (statement: StatementRecord) => boolean): StatementLists {
  const list = (relation?: string) => walkSome(walk<StatementRecord>(store.allStatements(relation)), isWanted);
  return { statements: () => list(), statementsOfRelation: list };
}

function findStatements(store: GraphStore, ids: GroupedIds): StatementLists {
  const list = (relation?: string) => find(ids.get(relation) ?? [], (id) => store.findStatement(id));
  return { statements: () => list(), statementsOfRelation: list };
}

function* find<T extends object>(
  ids: readonly string[],
  findOne: (id: string) => MaybePromise<T | undefined>,
): Iterable<T> {
  for (const id of ids) {
    const found = findOne(id);
    if (found instanceof Promise) throw toNeedsStoreAtOnce();
    if (found) yield found;
  }
}
