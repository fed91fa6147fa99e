import type { MultiDirectedGraph } from "graphology";

const MUTATOR = /^(?:add|merge|update|drop|clear|set|remove|replace|import)(?=[A-Z]|$)/;
/** Listening is no change. */
const LISTENING = /Listeners?$/;

/**
 * The same graph, unchangeable: each method that would change it throws, and its attribute objects are frozen.
 * `copy()` gives a graph that can be changed.
 */
export function freezeGraph(graph: MultiDirectedGraph): MultiDirectedGraph {
  Object.freeze(graph.getAttributes());
  graph.forEachNode((_, attributes) => Object.freeze(attributes));
  graph.forEachEdge((_, attributes) => Object.freeze(attributes));
  for (const name of findMutators(graph)) {
    Object.defineProperty(graph, name, {
      value: () => {
        throw new TypeError(`The graph is frozen, so ${name}() cannot be used; change a copy() of it instead.`);
      },
    });
  }
  return graph;
}

function findMutators(graph: object): string[] {
  const names = new Set<string>();
  for (let owner = graph; owner !== Object.prototype; owner = Object.getPrototypeOf(owner)) {
    for (const name of Object.getOwnPropertyNames(owner)) names.add(name);
  }
  return [...names].filter((name) => MUTATOR.test(name) && !LISTENING.test(name));
}
