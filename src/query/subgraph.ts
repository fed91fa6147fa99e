import type { NodeRecord } from "../dataset/dataset.js";
import type { LayoutOptions } from "../store/graph-analysis.js";
import type { StatementEdge } from "./statement-edge.js";

/** A part of the graph, ready to draw; but for the layout, field for field the API's `Subgraph`. */
export interface Subgraph {
  /** Nearest first where nearness applies, then by id. */
  readonly nodes: readonly NodeRecord[];
  /** By statement id; both ends are among the nodes. */
  readonly edges: readonly StatementEdge[];
  /** More would match than the limit allows. */
  readonly truncated: boolean;
  /** Where to put the nodes of its drawing; nowhere in particular when absent. */
  readonly layout?: LayoutOptions | undefined;
}
