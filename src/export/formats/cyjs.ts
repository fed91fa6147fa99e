import { toEntries } from "../entries/to-entries.js";
import type { ExportFormat } from "../export-format.js";
import type { ExportGraph } from "../export-graph.js";
import { toCytoscapeName } from "../json/cytoscape-names.js";
import { createMemberWriter } from "../json/member-writer.js";
import { writeJsonObject, writeList } from "../json/write-json.js";
import { toFileAttributes } from "../to-file-attributes.js";

/**
 * Cytoscape JSON: Cytoscape opens the file, and `cytoscape({ container, ...JSON.parse(text) })` draws it.
 *
 * Beside what Cytoscape knows of, `passages` holds the properties of each passage by its id.
 *
 * @see https://js.cytoscape.org/#notation/elements-json
 */
export const cyjs: ExportFormat = {
  name: "cyjs",
  title: "Cytoscape JSON",
  readBy: "Cytoscape, Cytoscape.js",
  mediaType: "application/json",
  losses: [
    "Cytoscape does not show the passages: statements keep their ids, and say where they stand.",
    "Cytoscape reads whole numbers as decimal ones; Cytoscape.js reads them as they are.",
  ],
  write: writeGraph,
};

function* writeGraph(graph: ExportGraph): Generator<string, void, undefined> {
  const { generator, ...about } = toFileAttributes(graph, cyjs);
  yield `{\n"format_version":"1.0",\n"generated_by":${JSON.stringify(generator)},\n`;
  yield `"target_cytoscapejs_version":"^3.0",\n`;
  yield `"data":${JSON.stringify({ name: `${generator}: ${about.scope}`, ...about })},\n`;
  yield `"style":${JSON.stringify(style)},\n`;
  if (isLaidOut(graph)) yield `"layout":{"name":"preset"},\n`;
  yield '"elements":{\n"nodes":';
  yield* writeNodes(graph);
  yield ',\n"edges":';
  yield* writeEdges(graph);
  yield '},\n"passages":';
  yield* writeJsonObject(graph.passages(), ({ id, properties }) => [id, properties]);
  yield "\n}\n";
}

function isLaidOut(graph: ExportGraph): boolean {
  const [first] = graph.nodes();
  return first !== undefined && graph.placeOfNode(first.id) !== undefined;
}

function writeNodes(graph: ExportGraph): Iterable<string> {
  const { nodeColumns, ofNode } = toEntries(graph);
  const write = createMemberWriter(nodeColumns, toNodeName);
  return writeList(graph.nodes(), (node) => {
    const data = `"data":{"id":${JSON.stringify(node.id)}${write(ofNode(node))}}`;
    const place = graph.placeOfNode(node.id);
    // Here y points down, in graphs it points up.
    return place ? `{${data},"position":${JSON.stringify({ x: place.x, y: -place.y })}}` : `{${data}}`;
  });
}

function writeEdges(graph: ExportGraph): Iterable<string> {
  const { edgeColumns, ofStatement } = toEntries(graph);
  const write = createMemberWriter(edgeColumns, (column) => toCytoscapeName(column, "edge"));
  return writeList(graph.statements(), (statement) => {
    const { id, subject, object, relation } = statement;
    const ends = `"source":${JSON.stringify(subject)},"target":${JSON.stringify(object)}`;
    const identity = `"id":${JSON.stringify(id)},${ends},"interaction":${JSON.stringify(relation)}`;
    return `{"data":{${identity}${write(ofStatement(statement))}}}`;
  });
}

function toNodeName(column: string): string | undefined {
  if (column === "x" || column === "y") return undefined;
  return column === "name" ? column : toCytoscapeName(column, "node");
}

/** As Cytoscape.js draws it; Cytoscape has styles of its own. */
const style = [
  {
    selector: "node",
    style: {
      ...{ label: "data(label)", "font-size": 6, "text-wrap": "wrap", "text-max-width": 100 },
      ...{ shape: "ellipse", "background-color": "data(color)", "min-zoomed-font-size": 6 },
      ...{ width: "mapData(size, 0, 100, 0, 200)", height: "mapData(size, 0, 100, 0, 200)" },
    },
  },
  {
    selector: "edge",
    style: {
      ...{ width: 1, "curve-style": "bezier", "line-color": "data(color)" },
      ...{ "target-arrow-shape": "triangle", "target-arrow-color": "data(color)", "arrow-scale": 0.5 },
    },
  },
];
