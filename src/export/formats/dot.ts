import type { NodeRecord, StatementRecord } from "../../dataset/dataset.js";
import { quoteDotText } from "../dot/dot-text.js";
import { toTextColor } from "../dot/to-text-color.js";
import type { ExportFormat } from "../export-format.js";
import type { ExportGraph } from "../export-graph.js";
import { toFileAttributes } from "../to-file-attributes.js";

/**
 * DOT, for drawing: `dot -Tsvg` places the nodes, `neato -n -Tsvg` leaves them where the file has places.
 *
 * @see https://graphviz.org/doc/info/lang.html
 */
export const dot: ExportFormat = {
  name: "dot",
  title: "Graphviz DOT",
  readBy: "Graphviz, xdot, pygraphviz",
  mediaType: "text/vnd.graphviz",
  losses: [
    "What is drawn is told: names, kinds, relations, colours, weights, where passages stand, and places with sizes where a layout was asked for; the other properties of nodes and statements, and figures, are not in the file.",
    "Control characters are told by their pictures, as U+2400 for U+0000, and the characters U+FFFE and U+FFFF by U+FFFD.",
    "Outside drawings a backslash is read as two, a line feed as a backslash and an n, and an ampersand before what looks like an entity as that of &amp;.",
  ],
  write: writeGraph,
};

function* writeGraph(graph: ExportGraph): Generator<string, void, undefined> {
  yield "digraph {\n";
  for (const [name, value] of Object.entries(toFileAttributes(graph, dot))) {
    yield `${name}=${quoteDotText(typeof value === "string" ? value : value.join("\n"))}\n`;
  }
  const isPlaced = hasPlaces(graph);
  yield `${isPlaced ? circles : boxes}\n`;
  const toFill = createFills(isPlaced);
  for (const node of graph.nodes()) yield toNodeLine(node, graph, toFill);
  for (const statement of graph.statements()) yield toEdgeLine(statement, graph);
  yield "}\n";
}

/** The readers' own fonts for Chinese come first. */
const font = 'fontname="PingFang TC,Microsoft JhengHei,Noto Sans CJK TC,sans-serif"';

const boxes = `node [shape=box,style="rounded,filled",penwidth=0,fontsize=11,${font}]\nedge [fontsize=9,${font}]`;

/** Layouts leave room for circles, not for names, so that these stand on what is behind. */
const circles = `inputscale=72
node [shape=circle,fixedsize=shape,style=filled,penwidth=0,fontsize=6,${font}]
edge [arrowsize=0.3,penwidth=0.5,fontsize=3,${font}]`;

function hasPlaces({ nodes, placeOfNode }: ExportGraph): boolean {
  for (const { id } of nodes()) return placeOfNode(id) !== undefined;
  return false;
}

/** Places and sizes are taken for points, of which 72 make an inch; circles have a width in inches. */
const [pointsInInch, digits] = [72, 3];

function toNodeLine(node: NodeRecord, graph: ExportGraph, toFill: (color: string) => string): string {
  const { label, color, size } = graph.lookOfNode(node);
  const place = graph.placeOfNode(node.id);
  const width = ((2 * size) / pointsInInch).toFixed(digits);
  const placed = place ? `,width=${width},pos="${place.x},${place.y}!"` : "";
  const told = `label=${quoteDotText(label)},kind=${quoteDotText(node.kind)}`;
  return `${quoteDotText(node.id)} [${told},${toFill(color)}${placed}]\n`;
}

function toEdgeLine(statement: StatementRecord, graph: ExportGraph): string {
  const { id, subject, relation, object } = statement;
  const { label, color, weight } = graph.lookOfStatement(statement);
  const told = `key=${quoteDotText(id)},label=${quoteDotText(label)},relation=${quoteDotText(relation)}`;
  const tooltip = quoteDotText(graph.citationsOf(statement).join("\n"));
  const drawn = `color="${color}",fontcolor="${color}",weight=${weight},tooltip=${tooltip}`;
  return `${quoteDotText(subject)} -> ${quoteDotText(object)} [${told},${drawn}]\n`;
}

/** Colours are few: the attributes of each are kept. */
function createFills(isPlaced: boolean): (color: string) => string {
  const fills = new Map<string, string>();
  return (color) => {
    const known = fills.get(color);
    if (known !== undefined) return known;
    const fill = `fillcolor="${color}"${isPlaced ? "" : `,fontcolor="${toTextColor(color)}"`}`;
    fills.set(color, fill);
    return fill;
  };
}
