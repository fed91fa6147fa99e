import type { NodeRecord, StatementRecord } from "../dataset/dataset.js";
import type { World } from "../graphql/world.js";
import type { RelationField } from "../ontology/ontology.js";
import { getNode } from "../query/get-node.js";
import { runSteps } from "../query/steps.js";
import { describeStatement } from "./describe-statement.js";
import { describePassages, type PassageDescription } from "./passage-list.js";

/** A node with its statements, ready to print. */
export interface NodeDescription {
  readonly node: { readonly id: string; readonly kind: string; readonly [property: string]: unknown };
  /** Those that have statements, in the order of the schema. */
  readonly relations: readonly RelationDescription[];
  /** In the order in which the statements refer to them. */
  readonly passages: readonly PassageDescription[];
}

/** The statements of one relation at a node. */
export interface RelationDescription {
  /** Name of the node, where it is not the one described. */
  readonly subject?: string;
  /** The relation's field at the node. */
  readonly field: string;
  readonly statements: readonly EndDescription[];
}

/** A statement as seen from one end. */
export interface EndDescription {
  /** The other end. */
  readonly node: { readonly id: string; readonly name: unknown; readonly nameZh: unknown };
  /** Context in words. */
  readonly context: readonly string[];
  readonly properties: StatementRecord;
}

/**
 * Everything that is stated of a node. A passage comes with the statements that rest on it.
 *
 * @throws KnownError UNKNOWN_NODE
 */
export async function describeNode(id: string, world: World): Promise<NodeDescription> {
  const node = await runSteps(getNode(world, id, { argument: "id" }));
  const kind = world.ontology.kindByName[node.kind];
  const fields = kind?.isEvidence ? [] : (kind?.relationFields ?? []);
  const described = await Promise.all(fields.map((field) => describeRelation(node, field, world)));
  const backed = kind?.isEvidence ? await world.store.findStatementsByPassage(id) : [];
  const relations = [...described, ...(await describeStatements(backed, world))].filter(
    (relation) => relation.statements.length > 0,
  );
  return describe(node, relations, world, kind?.isEvidence ? [id] : []);
}

/** A statement by its id, as its subject sees it; undefined when there is none. */
export async function describeStatementById(id: string, world: World): Promise<NodeDescription | undefined> {
  const statement = await world.store.findStatement(id);
  if (statement === undefined) return undefined;
  const subject = await runSteps(getNode(world, statement.subject, { argument: "id" }));
  const end = await describeEnd(statement, await world.store.findNode(statement.object), world);
  return describe(subject, [{ field: getField(statement, world), statements: [end] }], world, []);
}

async function describe(
  node: NodeRecord,
  relations: readonly RelationDescription[],
  world: World,
  passages: readonly string[],
): Promise<NodeDescription> {
  const evidence = relations.flatMap(({ statements }) => statements.flatMap(({ properties }) => properties.evidence));
  return {
    node: { id: node.id, kind: node.kind, ...node.properties },
    relations,
    passages: await describePassages([...new Set([...passages, ...evidence])], world, "en"),
  };
}

async function describeRelation(node: NodeRecord, field: RelationField, world: World): Promise<RelationDescription> {
  const { items } = await world.store.selectRelated({
    of: node.id,
    type: field.type,
    direction: field.direction,
    page: { offset: 0, limit: Number.POSITIVE_INFINITY },
  });
  const statements = await Promise.all(items.map((item) => describeEnd(item.statement, item.node, world)));
  return { field: field.name, statements };
}

/** Statements of many subjects, by subject and relation in the order in which these first come. */
async function describeStatements(
  statements: readonly StatementRecord[],
  world: World,
): Promise<readonly RelationDescription[]> {
  const groups = new Map<string, StatementRecord[]>();
  for (const statement of statements) {
    const key = `${statement.subject} ${statement.relation}`;
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  return Promise.all([...groups.values()].map((group) => describeGroup(group, world)));
}

async function describeGroup(group: readonly StatementRecord[], world: World): Promise<RelationDescription> {
  const [first] = group as [StatementRecord];
  const subject = await world.store.findNode(first.subject);
  const objects = await world.store.findNodes(group.map(({ object }) => object));
  const ends = group.map((statement, index) => describeEnd(statement, objects[index], world));
  return {
    subject: String(subject?.properties.name ?? first.subject),
    field: getField(first, world),
    statements: await Promise.all(ends),
  };
}

async function describeEnd(
  statement: StatementRecord,
  node: NodeRecord | undefined,
  world: World,
): Promise<EndDescription> {
  return {
    node: { id: node?.id ?? statement.object, name: node?.properties.name, nameZh: node?.properties.nameZh },
    context: await describeStatement(statement, world, "en"),
    properties: statement,
  };
}

function getField(statement: StatementRecord, world: World): string {
  return world.ontology.relationByType[statement.relation]?.field ?? statement.relation;
}
