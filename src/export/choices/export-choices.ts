import type { Language } from "../../query/looks.js";
import type { NodeMeasure } from "../../store/attribute-names.js";
import type { LayoutOptions } from "../../store/graph-analysis.js";

/** Ids of nodes and statements; those that are not in the graph are passed over. */
export interface GraphPart {
  readonly nodes: readonly string[];
  /** Their ends are part of it too. */
  readonly statements: readonly string[];
}

/** What to write of a dataset, and how it is to look. Choices that are given must all hold. */
export interface ExportChoices {
  /** Of what the choice was made, in words, for people: `the question conveners-and-chairs`. */
  readonly part?: GraphPart & { readonly title: string };
  /** Id of the node in the middle. */
  readonly around?: string;
  /** How many statements away from it. */
  readonly depth: number;
  /** Only nodes of these kinds. */
  readonly kinds?: readonly string[];
  readonly relations?: readonly string[];
  /** Only statements with evidence in one of these documents, by id. */
  readonly documents?: readonly string[];
  /** Only statements that are dated, and not wholly before this partial date. */
  readonly from?: string;
  /** Only statements that are dated, and not wholly after this partial date. */
  readonly until?: string;
  readonly language: Language;
  readonly layout?: LayoutOptions;
  readonly measures: readonly NodeMeasure[];
}
