import louvainModule from "graphology-communities-louvain";
import forceAtlas2Module from "graphology-layout-forceatlas2";
import noverlapModule from "graphology-layout-noverlap";
import pagerankModule from "graphology-metrics/centrality/pagerank.js";

/** The types of these packages tell, under some settings, of a property "default" that CommonJS modules don't have in Node. */
type Exported<Module> = Module extends { readonly default: infer Default } ? Default : Module;

/** Nodes repel each other, statements pull, until the forces are in balance. */
export const forceAtlas2 = forceAtlas2Module as unknown as Exported<typeof forceAtlas2Module>;

/** Pushes overlapping nodes apart. */
export const noverlap = noverlapModule as unknown as Exported<typeof noverlapModule>;

/** Groups that have more ties within than chance would give them. */
export const louvain = louvainModule as unknown as Exported<typeof louvainModule>;

/** The share of time that a walker along statements spends at each node. */
export const pagerank = pagerankModule as unknown as Exported<typeof pagerankModule>;
