import { countStatements } from "../api/count-statements.ts";
import type { PropertyDefinition, StatementProperties } from "../api/shapes.ts";
import type { ScopedGraph } from "./scoped-graph.ts";
import { type CsvCell, toCsv } from "./to-csv.ts";

/** What goes into a file beside the graph. */
export interface ExportContext {
  /** Version of the dataset. */
  readonly version: string;
  /** Link to what is exported. */
  readonly link: string;
}

/**
 * A graph as node-link JSON, as NetworkX, D3 and others read it: a directed multigraph whose edges are its statements with
 * all their properties; a reference stands as the ids it holds.
 */
export function toNodeLinkJson(
  { nodes, edges }: ScopedGraph,
  properties: readonly PropertyDefinition[],
  context: ExportContext,
): string {
  const body = {
    directed: true,
    multigraph: true,
    graph: { datasetVersion: context.version, source: context.link },
    nodes: nodes.map(({ id, __typename, name, nameZh }) => ({ id, kind: __typename, name, nameZh })),
    edges: edges.map((edge) => ({
      key: edge.properties.id,
      source: edge.subject.id,
      target: edge.object.id,
      relation: edge.relation,
      ...Object.fromEntries(properties.map(({ name }) => [name, edge.properties[name] ?? null])),
    })),
  };
  return `${JSON.stringify(body, null, 2)}\n`;
}

/** The nodes of a graph as comma-separated values, names in both languages. */
export function toNodesCsv({ nodes, edges }: ScopedGraph): string {
  const counts = countStatements(edges);
  const rows = nodes.map((node) => [node.id, node.__typename, node.name, node.nameZh, counts.get(node.id) ?? 0]);
  return toCsv([["id", "kind", "name", "nameZh", "statements"], ...rows]);
}

/** The statements of a graph as comma-separated values, all properties with them, names in both languages. */
export function toEdgesCsv({ edges }: ScopedGraph, properties: readonly PropertyDefinition[]): string {
  const columns = properties.filter(({ name }) => name !== "id");
  const heads = ["id", ...toEndHeads("subject"), "relation", ...toEndHeads("object"), ...columns.flatMap(toHeads)];
  const rows = edges.map((edge) => [
    edge.properties.id,
    ...[edge.subject.id, edge.subject.name, edge.subject.nameZh],
    edge.relation,
    ...[edge.object.id, edge.object.name, edge.object.nameZh],
    ...columns.flatMap((column) => toCells(column, edge.properties)),
  ]);
  return toCsv([heads, ...rows]);
}

function toEndHeads(end: string): readonly string[] {
  return [end, `${end}Name`, `${end}NameZh`];
}

/** References to what is drawn have their names beside them; passages have none. */
function toHeads({ name, reference }: PropertyDefinition): readonly string[] {
  return reference && name !== "evidence" ? [name, `${name}Name`, `${name}NameZh`] : [name];
}

function toCells(column: PropertyDefinition, properties: StatementProperties): readonly CsvCell[] {
  const value = toCell(properties[column.name]);
  if (toHeads(column).length === 1) return [value];
  const nodes = [properties[column.reference?.as ?? ""] ?? []].flat() as { name: string; nameZh: string | null }[];
  return [value, toCell(nodes.map(({ name }) => name)), toCell(nodes.map(({ nameZh }) => nameZh ?? ""))];
}

/** Entries of a list are told apart by semicolons. */
function toCell(value: unknown): CsvCell {
  return Array.isArray(value) ? value.join("; ") : (value as CsvCell);
}
