import type { NodeRecord, StatementRecord } from "../dataset/dataset.js";
import { visitInTurns } from "../shared/visit-in-turns.js";
import type { GraphStore, MaybePromise } from "../store/graph-store.js";
import type { SelectedPart } from "./choices/select-part.js";
import type { ExportGraph } from "./export-graph.js";
import { toNeedsStoreAtOnce, walk, walkSome } from "./walk.js";

/** The lists of what is written. */
export type PartLists = Pick<ExportGraph, "nodes" | "statements" | "statementsOfRelation" | "passages">;

/** Of parts with more statements no ids are held: from one statement to the next it is not far then. */
const mostHeld = 100_000;

/**
 * The lists of a part of the graph, what is left out looked at already, in turns with other work: a format that walks a
 * list cannot be interrupted on its way to the next record.
 */
export async function listPart(store: GraphStore, part: SelectedPart, signal?: AbortSignal): Promise<PartLists> {
  const { nodes, hasStatement } = part;
  if (!nodes || !hasStatement) {
    return { nodes: () => walk(store.allNodes()), passages: () => walk(store.allPassages()), ...walkStatements(store) };
  }
  const nodeIds = await holdIds(walk(store.allNodes()), nodes, signal);
  const held = await holdStatements(store, hasStatement, signal);
  const passageIds = await holdIds(walk(store.allPassages()), held.evidence, signal);
  const findNode = (id: string) => store.findNode(id);
  return {
    nodes: () => find(nodeIds, findNode),
    passages: () => find(passageIds, findNode),
    ...(held.ids ? findStatements(store, held.ids) : walkStatements(store, hasStatement)),
  };
}

/** Those of the ids that are wanted, in their order. */
async function holdIds(nodes: Iterable<NodeRecord>, wanted: ReadonlySet<string>, signal: AbortSignal | undefined) {
  const ids: string[] = [];
  await visitInTurns(nodes, ({ id }) => void (wanted.has(id) && ids.push(id)), signal);
  return ids;
}

type IdsByRelation = ReadonlyMap<string | undefined, readonly string[]>;

/** Ids of statements by their relation, of all under `undefined`, and of the passages that they rest on. */
async function holdStatements(
  store: GraphStore,
  isWanted: (statement: StatementRecord) => boolean,
  signal: AbortSignal | undefined,
): Promise<{ readonly ids: IdsByRelation | undefined; readonly evidence: ReadonlySet<string> }> {
  const all: string[] = [];
  const ids = new Map<string | undefined, string[]>([[undefined, all]]);
  const evidence = new Set<string>();
  const hold = (statement: StatementRecord) => {
    if (!isWanted(statement)) return;
    for (const id of statement.evidence) evidence.add(id);
    if (all.length > mostHeld) return;
    const { id, relation } = statement;
    all.push(id);
    const ofRelation = ids.get(relation);
    if (ofRelation) ofRelation.push(id);
    else ids.set(relation, [id]);
  };
  await visitInTurns(walk(store.allStatements()), hold, signal);
  return { ids: all.length > mostHeld ? undefined : ids, evidence };
}

type StatementLists = Pick<PartLists, "statements" | "statementsOfRelation">;

function walkStatements(store: GraphStore, isWanted?: (statement: StatementRecord) => boolean): StatementLists {
  const list = (relation?: string) => walkSome(walk<StatementRecord>(store.allStatements(relation)), isWanted);
  return { statements: () => list(), statementsOfRelation: list };
}

function findStatements(store: GraphStore, ids: IdsByRelation): StatementLists {
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
