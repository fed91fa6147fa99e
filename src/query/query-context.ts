import type { GroundingReport } from "../dataset/check-grounding.js";
import type { DatasetHead, NodeRecord } from "../dataset/dataset.js";
import type { Ontology } from "../ontology/ontology.js";
import type { GraphAnalysis } from "../store/graph-analysis.js";
import type { GraphStore } from "../store/graph-store.js";
import type { SearchIndex } from "./search-index.js";

/** What a query operation may use: one frozen version of one world. */
export interface QueryContext {
  readonly ontology: Ontology;
  /** What the dataset says beside the graph, which the store holds. */
  readonly dataset: DatasetHead;
  readonly store: GraphStore;
  readonly analysis: GraphAnalysis;
  /** Built when it is first asked for. */
  readonly getSearchIndex: () => SearchIndex;
  /** The text of a passage, where the source texts are at hand. */
  readonly findPassageText: (passage: NodeRecord) => string | undefined;
  /** Whether the evidence names both ends of each statement; undefined where the source texts are not at hand. */
  readonly getGrounding: () => GroundingReport | undefined;
}
