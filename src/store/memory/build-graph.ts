import { MultiDirectedGraph } from "graphology";
import type { NodeRecord, StatementRecord, Value } from "../../dataset/dataset.js";
import { toEdgeAttributeName, toNodeAttributeName } from "../attribute-names.js";
import { freezeGraph } from "./freeze-graph.js";

/** What a graph is built from: everything a store holds, each part by id. */
interface GraphSource {
  readonly version: string;
  allNodes(): Iterable<NodeRecord>;
  allStatements(): Iterable<StatementRecord>;
  allPassages(): Iterable<NodeRecord>;
}

type Attributes = Readonly<Record<string, Value>>;

/**
 * The Graphology graph of a store, frozen: node keys are node ids, edge keys are statement ids, both in sorted order.
 *
 * Node attributes are `kind` and the node's properties, edge attributes are `relation` and the statement's properties,
 * named as `attribute-names.ts` says. Graph attributes are `version` and `passages`, the properties of each passage by
 * id.
 */
export function buildGraph(source: GraphSource): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  graph.replaceAttributes({ version: source.version, passages: toPassages(source.allPassages()) });
  for (const node of source.allNodes()) graph.addNode(node.id, toNodeAttributes(node));
  for (const statement of source.allStatements()) {
    graph.addDirectedEdgeWithKey(statement.id, statement.subject, statement.object, toEdgeAttributes(statement));
  }
  return freezeGraph(graph);
}

function toNodeAttributes({ kind, properties }: NodeRecord): Attributes {
  const named = Object.entries(properties).map(([property, value]) => [toNodeAttributeName(kind, property), value]);
  return freezeLists({ kind, ...Object.fromEntries(named) });
}

function toEdgeAttributes({ id, subject, object, relation, ...properties }: StatementRecord): Attributes {
  const named = Object.entries(properties).map(([property, value]) => [toEdgeAttributeName(property), value]);
  return freezeLists({ relation, ...Object.fromEntries(named) });
}

function toPassages(passages: Iterable<NodeRecord>): Readonly<Record<string, Attributes>> {
  const byId: Record<string, Attributes> = {};
  for (const { id, properties } of passages) byId[id] = Object.freeze(freezeLists(properties));
  return Object.freeze(byId);
}

function freezeLists(attributes: Attributes): Attributes {
  for (const value of Object.values(attributes)) Object.freeze(value);
  return attributes;
}
