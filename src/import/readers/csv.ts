import { unguardFormula } from "../../shared/formula-guard.js";
import type { ImportFile, ImportFormat } from "../import-format.js";
import type { ImportedEdge, ImportedGraph, ImportedNode } from "../imported-graph.js";
import { type CsvTable, parseCsv } from "../parse-csv.js";
import { toAttributes } from "../to-attributes.js";
import { toUnreadable } from "../unreadable.js";
import { hasEnding } from "./match-files.js";

/** Tables of nodes (with an id) and of edges (with two ends), any number of each. Without nodes the ends are the nodes. */
export const csv: ImportFormat = {
  name: "csv",
  title: "CSV: nodes and edges",
  matches: (files) => files.length > 0 && files.every((file) => hasEnding([file], "csv") || hasEnding([file], "tsv")),
  read: (files) => toGraph(files.map(parseCsv)),
};

/** The graph that tables hold. */
export function toGraph(tables: readonly CsvTable[]): ImportedGraph {
  const nodes: ImportedNode[] = [];
  const edges: ImportedEdge[] = [];
  for (const table of tables) {
    const ends = findEnds(table.headings);
    const id = findHeading(table.headings, idHeadings);
    if (ends !== undefined) for (const edge of toEdges(table, ends, id)) edges.push(edge);
    else if (id !== undefined) for (const node of toNodes(table, id)) nodes.push(node);
    else throw toUnreadable(table.file.name, "it has neither a column of ids nor columns of two ends.", { line: 1 });
  }
  const hasNodes = tables.some(({ headings }) => findEnds(headings) === undefined);
  return { nodes: hasNodes ? nodes : listEnds(edges), edges, isUntyped: true };
}

const idHeadings = [/^id$/i, /:ID(\(.*\))?$/];
const endHeadings = [
  [/^source$/i, /^target$/i],
  [/:START_ID(\(.*\))?$/, /:END_ID(\(.*\))?$/],
  [/^from$/i, /^to$/i],
  [/^subject$/i, /^object$/i],
] as const;

function findHeading(headings: readonly string[], patterns: readonly RegExp[]): number | undefined {
  const index = headings.findIndex((heading) => patterns.some((pattern) => pattern.test(heading.trim())));
  return index < 0 ? undefined : index;
}

function findEnds(headings: readonly string[]): readonly [source: number, target: number] | undefined {
  for (const [sourceHeading, targetHeading] of endHeadings) {
    const [source, target] = [findHeading(headings, [sourceHeading]), findHeading(headings, [targetHeading])];
    if (source !== undefined && target !== undefined) return [source, target];
  }
  return undefined;
}

function* toNodes({ file, headings, rows }: CsvTable, id: number): Generator<ImportedNode, void, undefined> {
  const toRest = createRest(headings, [id]);
  for (const [index, row] of rows.entries()) {
    yield { id: getField(file, row, id, index), attributes: toAttributes(toRest(row)) };
  }
}

function* toEdges(
  { file, headings, rows }: CsvTable,
  [source, target]: readonly [number, number],
  id: number | undefined,
): Generator<ImportedEdge, void, undefined> {
  const toRest = createRest(headings, id === undefined ? [source, target] : [source, target, id]);
  for (const [index, row] of rows.entries()) {
    yield {
      ...(id === undefined || row[id] === "" ? {} : { id: row[id] as string }),
      source: getField(file, row, source, index),
      target: getField(file, row, target, index),
      attributes: toAttributes(toRest(row)),
    };
  }
}

/** Columns of which tables written here always have all. */
const ownHeadings = [
  ["id", "kind", "label", "color", "size"],
  ["id", "relation", "label", "color", "weight", "citation"],
];

/** The columns that are neither ids nor ends, their names and fields. */
function createRest(headings: readonly string[], consumed: readonly number[]) {
  const isOwn = ownHeadings.some((names) => names.every((name) => headings.includes(name)));
  const names = headings.map((heading) => (/^:(LABEL|TYPE)$/.test(heading) ? heading : heading.replace(/:.*$/, "")));
  const rest = names.map((name, index) => ({ name, index })).filter(({ index }) => !consumed.includes(index));
  return (row: readonly string[]) =>
    rest.map(({ name, index }) => {
      const field = row[index] ?? "";
      return [name, isOwn ? unguardFormula(field) : field] as const;
    });
}

function getField(file: ImportFile, row: readonly string[], column: number, index: number): string {
  const field = row[column];
  if (field !== undefined && field !== "") return field;
  throw toUnreadable(file.name, `record ${index + 1} lacks an id.`);
}

function listEnds(edges: readonly ImportedEdge[]): readonly ImportedNode[] {
  const ids = new Set<string>();
  for (const { source, target } of edges) ids.add(source).add(target);
  return [...ids].map((id) => ({ id, attributes: {} }));
}
