import louvainModule from "graphology-communities-louvain";
import forceAtlas2Module from "graphology-layout-forceatlas2";
import noverlapModule from "graphology-layout-noverlap";
import pagerankModule from "graphology-metrics/centrality/pagerank.js";

// The types of these packages tell of a property "default" that CommonJS modules don't have in Node.

/** Nodes repel each other, statements pull, until the forces are in balance. */
export const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

/** Pushes overlapping nodes apart. */
export const noverlap = noverlapModule as unknown as typeof noverlapModule.default;

/** Groups that have more ties within than chance would give them. */
export const louvain = louvainModule as unknown as typeof louvainModule.default;

/** The share of time that a walker along statements spends at each node. */
export const pagerank = pagerankModule as unknown as typeof pagerankModule.default;
