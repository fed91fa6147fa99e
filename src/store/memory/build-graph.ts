import { MultiDirectedGraph } from "graphology";
import { freezeGraph } from "./freeze-graph.js";
import type { MemoryIndex } from "./memory-index.js";

/**
 * The Graphology graph of a store, frozen: node keys are node ids, edge keys are statement ids, both in sorted order.
 *
 * It is the shape of the graph. Nodes have `kind` and edges `relation` for attributes, in one object that all of a kind
 * or relation share; what else is known of them is the store's to tell, by key. The graph's attribute is `version`.
 */
export function buildGraph({ nodes, statements }: MemoryIndex, version: string): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  graph.replaceAttributes({ version });
  const ids = Array.from({ length: nodes.size }, (_, ordinal) => nodes.id(ordinal));
  const attributesOfKind = createShared((kind) => ({ kind }));
  for (const [ordinal, id] of ids.entries()) {
    if (nodes.isWalked(ordinal)) graph.addNode(id, attributesOfKind(nodes.kind(ordinal)));
  }
  const attributesOfRelation = createShared((relation) => ({ relation }));
  const { relations, relationTypes, subjects, objects } = statements;
  for (let statement = 0; statement < statements.size; statement++) {
    graph.addDirectedEdgeWithKey(
      statements.id(statement),
      ids[subjects[statement] as number],
      ids[objects[statement] as number],
      attributesOfRelation(relationTypes[relations[statement] as number] as string),
    );
  }
  return freezeGraph(graph);
}

type Attributes = Readonly<Record<string, string>>;

/** Gives the same frozen attributes for the same name. */
function createShared(toAttributes: (name: string) => Attributes): (name: string) => Attributes {
  const kept = new Map<string, Attributes>();
  return (name) => {
    const known = kept.get(name);
    if (known) return known;
    const made = Object.freeze(toAttributes(name));
    kept.set(name, made);
    return made;
  };
}
