import type { MultiDirectedGraph } from "graphology";
import type { GraphStore } from "../graph-store.js";

/** The answer without the promise that the port allows for. */
type AtOnce<Answer> = Exclude<Answer, Promise<unknown> | AsyncIterable<unknown>>;

/** Operations that a deadline makes take turns with other work when they are long. */
type LongOperation = "selectNodes" | "selectRelated" | "selectStatements" | "findPaths" | "findNeighborhood";

/** A store all of whose short operations answer at once. */
type SynchronousStore = {
  readonly [Member in keyof GraphStore]: GraphStore[Member] extends (...parameters: infer Parameters) => infer Answer
    ? (...parameters: Parameters) => AtOnce<Answer>
    : GraphStore[Member];
};

/** The graph in memory: the port, and the Graphology graph for algorithms, layouts and exports. */
export interface MemoryStore extends Omit<SynchronousStore, LongOperation>, Pick<GraphStore, LongOperation> {
  /** The frozen graph, built when first asked for; the same graph ever after. */
  getGraph(): MultiDirectedGraph;
}
