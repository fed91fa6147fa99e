import { toEntries } from "../entries/to-entries.js";
import type { ExportFormat } from "../export-format.js";
import type { ExportGraph } from "../export-graph.js";
import { writeJsonList, writeJsonObject } from "../json/write-json.js";
import { toFileAttributes } from "../to-file-attributes.js";

/**
 * Graphology's own serialised form: `MultiDirectedGraph.from(JSON.parse(text))` makes the graph.
 *
 * Graph attributes are what every file says of itself, and `passages`: the properties of each passage by its id.
 */
export const json: ExportFormat = {
  name: "json",
  title: "Graphology JSON",
  readBy: "Graphology, Sigma, Gephi Lite",
  mediaType: "application/json",
  losses: [],
  write: writeGraph,
};

function* writeGraph(graph: ExportGraph): Generator<string, void, undefined> {
  const entries = toEntries(graph);
  yield '{\n"options":{"type":"directed","multi":true,"allowSelfLoops":true},\n"attributes":{';
  for (const [name, value] of Object.entries(toFileAttributes(graph, json))) {
    yield `${JSON.stringify(name)}:${JSON.stringify(value)},`;
  }
  yield '"passages":';
  yield* writeJsonObject(graph.passages(), ({ id, properties }) => [id, properties]);
  yield '},\n"nodes":';
  yield* writeJsonList(graph.nodes(), (node) => ({ key: node.id, attributes: entries.ofNode(node) }));
  yield ',\n"edges":';
  yield* writeJsonList(graph.statements(), (statement) => ({
    key: statement.id,
    source: statement.subject,
    target: statement.object,
    attributes: entries.ofStatement(statement),
  }));
  yield "\n}\n";
}
