import type { NodeMeasure } from "./attribute-names.js";

/** A part of the graph as an algorithm sees it: nodes by position, and for each statement the positions of its ends. */
export interface NumberedGraph {
  readonly size: number;
  /** One entry for each statement, in the order of `targets`. */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** How large each node is drawn; layouts keep that much room. */
  readonly sizes: Float64Array;
}

/** Which layout, and for how long. */
export interface LayoutOptions {
  readonly algorithm: LayoutAlgorithm;
  readonly iterations: number;
  /** The same graph, options and seed give the same places. */
  readonly seed: number;
}

/** `FORCEATLAS2` draws what is tied together near; `CIRCULAR` puts nodes on a ring by their order. */
export const layoutAlgorithms = ["FORCEATLAS2", "CIRCULAR"] as const;

export type LayoutAlgorithm = (typeof layoutAlgorithms)[number];

/** Places by node position. */
export interface Layout {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Algorithms over a part of the graph. Long ones let other work in between; what was computed once is kept for a while.
 *
 * `signal` ends a computation that nobody waits for any more.
 */
export interface GraphAnalysis {
  /** Where to draw each node so that none hides another. */
  layOut(graph: NumberedGraph, options: LayoutOptions, signal?: AbortSignal): Promise<Layout>;
  /** A figure for each node: `community` and `component` are numbers of groups, the largest group first, from 0. */
  measure(graph: NumberedGraph, measure: NodeMeasure, signal?: AbortSignal): Promise<Float64Array>;
}
