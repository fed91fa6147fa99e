import type { SchemaFile } from "../../ontology/read-schema.js";
import { type AttributeRoles, findText } from "../attribute-roles.js";
import type { ImportedEdge, ImportedGraph, ImportedNode } from "../imported-graph.js";
import { createNameSet, type NameSet } from "../name-set.js";
import { findCoreNames, findNodeField, findStatementField, takenForNodes, takenForStatements } from "./core-names.js";
import { createSpellings } from "./create-spellings.js";
import { type InferredColumn, inferColumns } from "./infer-column.js";
import { planKinds } from "./plan-kinds.js";
import { planRelations } from "./plan-relations.js";
import type { PlannedProperty, SchemaPlan } from "./schema-plan.js";
import { toFieldName } from "./to-names.js";

/**
 * A schema for what a file holds: a kind for each kind that it tells, a relation for each, properties of the types that
 * all values of an attribute have.
 *
 * @param defaultKind of nodes that tell none
 */
export function planSchema(
  graph: ImportedGraph,
  roles: AttributeRoles,
  defaultKind: string,
  core: readonly SchemaFile[],
): SchemaPlan {
  const names = findCoreNames(core);
  const types = createNameSet(names.types);
  const plurals = createNameSet([...names.queries]);
  const spellings = createSpellings();
  const kindOf = ({ attributes }: ImportedNode) => spellings.first(findText(attributes, roles.kind) || defaultKind);
  const [nodeColumns, edgeColumns] = toColumns(graph, roles);
  const fields = createNameSet([...takenForNodes, ...takenForStatements]);
  const nodeNames = nameColumns(nodeColumns, findNodeField, createNameSet(takenForNodes), fields);
  const edgeNames = nameColumns(edgeColumns, findStatementField, createNameSet(takenForStatements), fields);
  const properties = (held: ReadonlySet<string>) =>
    toProperties(nodeColumns, nodeNames, findNodeField).filter(({ told }) => held.has(told));
  const kinds = planKinds(graph.nodes, kindOf, { types, plurals }, properties);
  const nameByTold = new Map(kinds.map((kind) => [kind.told, kind.name]));
  const kindById = new Map(graph.nodes.map((node) => [node.id, nameByTold.get(kindOf(node)) ?? ""]));
  const { relations, interfaces, relationNames } = planRelations(graph, roles, kindById, { types, plurals, fields });
  return {
    kindNames: new Map([...spellings.all].map(([told, first]) => [told, nameByTold.get(first) ?? ""])),
    relationNames,
    kinds: kinds.map((kind) => ({
      ...kind,
      interfaces: interfaces.filter((one) => one.kinds.includes(kind.name)).map(({ name }) => name),
    })),
    interfaces,
    relations,
    statementProperties: toProperties(edgeColumns, edgeNames, findStatementField),
    nodeNames,
    edgeNames,
  };
}

/** What documents of files written here tell of their text is known already. */
const ofText = ["sourceFile", "sourceHash", "sourceLines"];

function toColumns(
  { nodes, edges, isUntyped }: ImportedGraph,
  { isOwn, nodesPassOver, edgesPassOver }: AttributeRoles,
) {
  const toAttributes = ({ attributes }: ImportedNode | ImportedEdge) => attributes;
  const passedOver = isOwn ? new Set([...nodesPassOver, ...ofText]) : nodesPassOver;
  return [
    inferColumns(nodes.map(toAttributes), passedOver, isUntyped),
    inferColumns(edges.map(toAttributes), edgesPassOver, isUntyped),
  ] as const;
}

/** Nodes and statements may have properties of one name, so each have a set; relations keep clear of both. */
function nameColumns(
  columns: readonly InferredColumn[],
  findField: (column: InferredColumn) => string | undefined,
  own: NameSet,
  all: NameSet,
): ReadonlyMap<string, string> {
  return new Map(
    columns.map((column) => {
      const field = findField(column);
      if (field !== undefined) return [column.name, field];
      const wanted = toFieldName(column.name, "value");
      const name = own.claim(own.has(wanted) ? `${wanted}Value` : wanted);
      if (!all.has(name)) all.claim(name);
      return [column.name, name];
    }),
  );
}

function toProperties(
  columns: readonly InferredColumn[],
  names: ReadonlyMap<string, string>,
  findField: (column: InferredColumn) => string | undefined,
): readonly PlannedProperty[] {
  return columns
    .filter((column) => findField(column) === undefined)
    .map(({ name, typeName, isList }) => ({ name: names.get(name) ?? name, told: name, typeName, isList }));
}
