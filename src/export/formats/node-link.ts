import { toEntries } from "../entries/to-entries.js";
import type { ExportFormat } from "../export-format.js";
import type { ExportGraph } from "../export-graph.js";
import { createMemberWriter } from "../json/member-writer.js";
import { writeJsonObject, writeList } from "../json/write-json.js";
import { toFileAttributes } from "../to-file-attributes.js";

/**
 * Node-link JSON: `networkx.node_link_graph(data, edges="links")` makes the graph, statements keyed by their ids.
 *
 * `graph` holds what every file says of itself, and `passages`: the properties of each passage by its id.
 */
export const nodeLink: ExportFormat = {
  name: "node-link.json",
  title: "Node-link JSON",
  readBy: "NetworkX, D3, Observable",
  mediaType: "application/json",
  losses: [],
  write: writeGraph,
};

function* writeGraph(graph: ExportGraph): Generator<string, void, undefined> {
  const { nodeColumns, edgeColumns, ofNode, ofStatement } = toEntries(graph);
  const writeNode = createMemberWriter(nodeColumns);
  const writeEdge = createMemberWriter(edgeColumns);
  yield '{\n"directed":true,\n"multigraph":true,\n"graph":{';
  for (const [name, value] of Object.entries(toFileAttributes(graph, nodeLink))) {
    yield `${JSON.stringify(name)}:${JSON.stringify(value)},`;
  }
  yield '"passages":';
  yield* writeJsonObject(graph.passages(), ({ id, properties }) => [id, properties]);
  yield '},\n"nodes":';
  yield* writeList(graph.nodes(), (node) => `{"id":${JSON.stringify(node.id)}${writeNode(ofNode(node))}}`);
  yield ',\n"links":';
  yield* writeList(graph.statements(), (statement) => {
    const { id, subject, object } = statement;
    const ends = `"source":${JSON.stringify(subject)},"target":${JSON.stringify(object)}`;
    return `{${ends},"key":${JSON.stringify(id)}${writeEdge(ofStatement(statement))}}`;
  });
  yield "\n}\n";
}
