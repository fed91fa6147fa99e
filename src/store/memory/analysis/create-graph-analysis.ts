import type { NodeMeasure } from "../../attribute-names.js";
import type { GraphAnalysis, Layout, LayoutOptions, NumberedGraph } from "../../graph-analysis.js";
import { createPause, type Pause } from "./create-pause.js";
import { createSharedResults } from "./create-shared-results.js";
import { findCommunities } from "./find-communities.js";
import { findComponents } from "./find-components.js";
import { measureBetweenness } from "./measure-betweenness.js";
import { measureDegree } from "./measure-degree.js";
import { measurePagerank } from "./measure-pagerank.js";
import { placeByForces } from "./place-by-forces.js";
import { placeOnRing } from "./place-on-ring.js";
import { roundPlaces } from "./round-places.js";
import { toContentKey } from "./to-content-key.js";

/** Results of each sort that are kept. */
const capacity = 16;

/**
 * Algorithms of Graphology's packages; the same graph and options give the same numbers.
 *
 * `pagerank` follows the direction of statements and counts each; `betweenness`, `community`, `component` and layouts
 * leave direction aside. What is alone is a group of its own.
 */
export function createGraphAnalysis(): GraphAnalysis {
  const layouts = createSharedResults<Layout>(capacity);
  const figures = createSharedResults<Float64Array>(capacity);
  return {
    layOut: (graph, options, signal) => {
      const { algorithm, iterations, seed } = options;
      const key = toContentKey(graph, [algorithm, iterations, seed]);
      return layouts(key, async (ended) => roundPlaces(await place(graph, options, createPause(ended))), signal);
    },
    measure: (graph, measure, signal) => {
      const key = toContentKey(graph, [measure]);
      return figures(key, async (ended) => measures[measure](graph, createPause(ended)), signal);
    },
  };
}

function place(graph: NumberedGraph, options: LayoutOptions, pause: Pause): Layout | Promise<Layout> {
  return options.algorithm === "CIRCULAR" ? placeOnRing(graph) : placeByForces(graph, options, pause);
}

type Measuring = (graph: NumberedGraph, pause: Pause) => Float64Array | Promise<Float64Array>;

const measures: Readonly<Record<NodeMeasure, Measuring>> = {
  degree: measureDegree,
  pagerank: measurePagerank,
  betweenness: measureBetweenness,
  community: findCommunities,
  component: findComponents,
};
