import type { NodeRecord, StatementRecord } from "../dataset/dataset.js";
import type { Direction } from "../ontology/ontology.js";
import type { MeanLengths } from "../shared/mean-lengths.js";
import type { Predicate } from "./predicate.js";

/** A store that answers at once pays for no promise; a remote one returns promises. */
export type MaybePromise<T> = T | Promise<T>;

/** A key to sort by. Absent values come last in either direction; ties are broken by id, ascending. */
export type SortKey =
  | { readonly by: "property"; readonly property: string; readonly isDate: boolean; readonly isDescending: boolean }
  | {
      readonly by: "count";
      readonly type: string;
      readonly direction: Direction;
      readonly isDescending: boolean;
    };

/** A stretch of an ordered list. */
export interface Page {
  readonly offset: number;
  /** Infinity for all. */
  readonly limit: number;
}

/** Which nodes, in which order. Without sort keys: by id. */
export interface NodeSelection {
  /** At least one; kinds of the evidence included only when named. */
  readonly kinds: readonly string[];
  readonly where?: Predicate;
  readonly sort?: readonly SortKey[];
  readonly page: Page;
}

/** Which statements of one relation at one node, in which order. Without sort keys: by the other end's id, then by statement id. */
export interface RelatedSelection {
  readonly of: string;
  readonly type: string;
  readonly direction: Direction;
  /** On the node at the other end. */
  readonly node?: Predicate;
  /** On the statement's properties. */
  readonly edge?: Predicate;
  readonly sort?: readonly { readonly on: "node" | "edge"; readonly key: SortKey }[];
  readonly page: Page;
}

/** Which statements of the whole graph; always ordered by id. All parts that are given must hold. */
export interface StatementSelection {
  readonly where?: StatementPredicate;
  readonly page: Page;
}

/** A condition on a statement and its two ends. */
export type StatementPredicate =
  | { readonly op: "and" | "or"; readonly terms: readonly StatementPredicate[] }
  | { readonly op: "not"; readonly term: StatementPredicate }
  | { readonly op: "subject" | "object" | "properties"; readonly where: Predicate }
  | { readonly op: "relation"; readonly types: readonly string[] }
  /** Has evidence in one of these documents. */
  | { readonly op: "document"; readonly ids: readonly string[] }
  /** Has one of these nodes at an end. */
  | { readonly op: "touches"; readonly ids: readonly string[] };

/** Part of an ordered list and the length of the whole. */
export interface Selected<T> {
  readonly items: readonly T[];
  readonly total: number;
}

/** A statement seen from one of its ends. */
export interface Related {
  readonly statement: StatementRecord;
  /** The node at the other end. */
  readonly node: NodeRecord;
}

/** Which chains to look for. */
export interface PathSelection {
  readonly from: string;
  readonly to: string;
  /** Statements in a chain. */
  readonly maxLength: number;
  /** All relations when absent. */
  readonly relations?: readonly string[];
  readonly limit: number;
}

/** A chain: `nodes` has one more entry than `statements`. */
export interface PathRecord {
  readonly nodes: readonly string[];
  readonly statements: readonly string[];
}

/** What to gather around some nodes. */
export interface NeighborhoodSelection {
  readonly of: readonly string[];
  readonly depth: number;
  readonly relations?: readonly string[];
  readonly kinds?: readonly string[];
  /** Nodes at most, the given ones included. */
  readonly limit: number;
}

/** Nodes nearest first, ties by id; all statements among them that the selection allows, by id. */
export interface SubgraphRecord {
  readonly nodes: readonly NodeRecord[];
  readonly statements: readonly StatementRecord[];
  readonly isTruncated: boolean;
}

/**
 * Called now and then in long work; throws when the time for the request is up. Work that is given one may pause to let
 * other requests in.
 */
export type Deadline = () => void;

/** What a store can do; the contract suite skips, with its reason, what it cannot. */
export interface StoreCapabilities {
  /** Answers without promises, but for long work under a deadline, which takes turns with other work. */
  readonly isSynchronous: boolean;
}

/** What a dataset version holds, counted. */
export interface StoreCounts {
  readonly nodes: number;
  readonly statements: number;
  readonly inferred: number;
  readonly passages: number;
  readonly byKind: Readonly<Record<string, number>>;
  readonly byRelation: Readonly<Record<string, number>>;
  readonly stated: StatedCounts;
  readonly texts: TextLengths;
}

/** How many characters texts have on average, by property, by some records of each kind at least. */
export interface TextLengths {
  /** Evidence included. */
  readonly byKind: Readonly<Record<string, MeanLengths>>;
  readonly ofStatements: MeanLengths;
}

/** Stated statements, those that are derived left out, counted. */
export interface StatedCounts {
  readonly all: number;
  readonly withEvidence: number;
  /** Resting on one passage alone. */
  readonly singleSourced: number;
  /** In lists that the source leaves open. */
  readonly openLists: number;
  /** Contradicted by another. */
  readonly inConflict: number;
}

/**
 * The port on which every query runs: one frozen version of one dataset, read-only.
 *
 * No adapter type, callback or query language crosses it. Results always have a defined order. Unknown ids give
 * nothing; they never throw.
 */
export interface GraphStore {
  readonly capabilities: StoreCapabilities;
  /** The dataset's version. */
  readonly version: string;
  readonly counts: StoreCounts;

  findNode(id: string): MaybePromise<NodeRecord | undefined>;
  /** In the order asked for. */
  findNodes(ids: readonly string[]): MaybePromise<readonly (NodeRecord | undefined)[]>;
  findStatement(id: string): MaybePromise<StatementRecord | undefined>;
  /** In the order asked for; unknown ids are left out. */
  getStatements(ids: readonly string[]): MaybePromise<readonly StatementRecord[]>;

  selectNodes(selection: NodeSelection, deadline?: Deadline): MaybePromise<Selected<NodeRecord>>;
  selectRelated(selection: RelatedSelection, deadline?: Deadline): MaybePromise<Selected<Related>>;
  selectStatements(selection: StatementSelection, deadline?: Deadline): MaybePromise<Selected<StatementRecord>>;
  /** Number of statements of one relation at one node. */
  countRelated(id: string, type: string, direction: Direction): MaybePromise<number>;
  /** Most statements of one relation at any one node; 0 for an unknown relation. Known beforehand, like `counts`. */
  maxDegree(type: string, direction: Direction): number;

  /** Ids of every node but evidence, in order; at once, to find the nearest to one that is unknown. */
  allNodeIds(): Iterable<string>;

  /** Shortest chains first, in either direction of each statement, ties by statement ids in order. */
  findPaths(selection: PathSelection, deadline?: Deadline): MaybePromise<readonly PathRecord[]>;
  findNeighborhood(selection: NeighborhoodSelection, deadline?: Deadline): MaybePromise<SubgraphRecord>;
  /** Statements that have evidence in the passage, by id. */
  findStatementsByPassage(passageId: string): MaybePromise<readonly StatementRecord[]>;

  /** Every node but evidence, or every one of a kind, by id; for exports and search indexes. */
  allNodes(kind?: string): Iterable<NodeRecord> | AsyncIterable<NodeRecord>;
  /** Every statement, or every one of a relation, by id. */
  allStatements(relation?: string): Iterable<StatementRecord> | AsyncIterable<StatementRecord>;
  /** Every evidence node, by id. */
  allPassages(): Iterable<NodeRecord> | AsyncIterable<NodeRecord>;
}
