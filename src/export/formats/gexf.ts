import type { StatementRecord } from "../../dataset/dataset.js";
import { escapeXmlAttribute } from "../../shared/xml-text.js";
import { type Column, type Entry, toEntries } from "../entries/to-entries.js";
import type { ExportFormat } from "../export-format.js";
import type { ExportGraph } from "../export-graph.js";
import { findFirstDay, findLastDay } from "../statement-days.js";
import { toFileAttributes } from "../to-file-attributes.js";
import { toGexfDeclaration, toGexfMeta } from "../xml/gexf-declarations.js";
import { xmlLosses } from "../xml/xml-losses.js";
import { createXmlValueWriter, declareColumns, type ValueElement } from "../xml/xml-value-writer.js";

/**
 * GEXF 1.3: labels, colours, sizes, places, weights and times stand where the format has places for them.
 *
 * The relation is an attribute and the edge's `kind` as well, by which Gephi keeps parallel edges apart.
 *
 * @see https://gexf.net/schema.html
 */
export const gexf: ExportFormat = {
  name: "gexf",
  title: "GEXF 1.3",
  readBy: "Gephi, Gephi Lite, Sigma, NetworkX 3.6",
  mediaType: "application/gexf+xml",
  losses: [
    ...xmlLosses,
    "The times of an edge are whole days: where a date is a month or a year, its first and its last; the date as it is told is an attribute.",
  ],
  write: writeGraph,
};

function* writeGraph(graph: ExportGraph): Generator<string, void, undefined> {
  const { nodeColumns, edgeColumns, ofNode, ofStatement } = toEntries(graph);
  const nodeAttributes = declareColumns(nodeColumns.filter(isAttribute), "n");
  const edgeAttributes = declareColumns(edgeColumns.filter(isAttribute), "e");
  const writeNode = createNodeWriter(createXmlValueWriter(nodeAttributes, attributeValue));
  const writeEdge = createEdgeWriter(createXmlValueWriter(edgeAttributes, attributeValue));

  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield toGexfMeta(toFileAttributes(graph, gexf));
  yield `<graph defaultedgetype="directed" idtype="string" ${hasDates(graph) ? dated : 'mode="static"'}>\n`;
  yield toGexfDeclaration("node", nodeAttributes);
  yield toGexfDeclaration("edge", edgeAttributes);
  yield `<nodes count="${graph.nodeCount}">\n`;
  for (const node of graph.nodes()) yield writeNode(node.id, ofNode(node));
  yield `</nodes>\n<edges count="${graph.statementCount}">\n`;
  for (const statement of graph.statements()) yield writeEdge(statement, ofStatement(statement));
  yield "</edges>\n</graph>\n</gexf>\n";
}

const attributeValue: ValueElement = {
  open: (id) => `<attvalue for="${id}" value="`,
  close: '"/>',
  escape: escapeXmlAttribute,
};

const dated = 'mode="dynamic" timeformat="date" timerepresentation="interval"';

/** Where the format has a place of its own for something, it is no attribute. */
function isAttribute({ name }: Column): boolean {
  return !["label", "color", "size", "x", "y", "weight"].includes(name);
}

function hasDates({ statements }: ExportGraph): boolean {
  for (const statement of statements()) if (toTimes(statement) !== "") return true;
  return false;
}

function createNodeWriter(writeValues: (entry: Entry) => string) {
  const toColor = createColors();
  return (id: string, entry: Entry) => {
    const named = `id="${escapeXmlAttribute(id)}" label="${escapeXmlAttribute(entry.label as string)}"`;
    const place = entry.x === undefined ? "" : `<viz:position x="${entry.x}" y="${entry.y}"/>`;
    const drawn = `${toColor(entry.color as string)}${place}<viz:size value="${entry.size}"/>`;
    return `<node ${named}><attvalues>${writeValues(entry)}</attvalues>${drawn}</node>\n`;
  };
}

function createEdgeWriter(writeValues: (entry: Entry) => string) {
  const toColor = createColors();
  return (statement: StatementRecord, entry: Entry) => {
    const { id, subject, relation, object } = statement;
    const ends = `source="${escapeXmlAttribute(subject)}" target="${escapeXmlAttribute(object)}"`;
    const named = `kind="${escapeXmlAttribute(relation)}" label="${escapeXmlAttribute(entry.label as string)}"`;
    const told = `${ends} ${named} weight="${entry.weight}"${toTimes(statement)}`;
    const values = `<attvalues>${writeValues(entry)}</attvalues>${toColor(entry.color as string)}`;
    return `<edge id="${escapeXmlAttribute(id)}" ${told}>${values}</edge>\n`;
  };
}

/** The last day that can be written stands for no end. */
const endless = "9999-12-31";

function toTimes(statement: StatementRecord): string {
  const [first, last] = [findFirstDay(statement), findLastDay(statement) ?? endless];
  const hasEnd = last !== endless && (first === undefined || first <= last);
  return (first === undefined ? "" : ` start="${first}"`) + (hasEnd ? ` end="${last}"` : "");
}

/** Colours are few: the element of each is kept. */
function createColors(): (color: string) => string {
  const elements = new Map<string, string>();
  return (color) => {
    const known = elements.get(color);
    if (known !== undefined) return known;
    const [r, g, b] = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
    const element = `<viz:color r="${r}" g="${g}" b="${b}"/>`;
    elements.set(color, element);
    return element;
  };
}
