import type { Value } from "../dataset/dataset.js";
import type { AttributeRoles } from "./attribute-roles.js";
import type { Draft, DraftEntity, DraftStatement } from "./draft.js";
import type { ImportedEdge } from "./imported-graph.js";
import { placeProperties } from "./place-properties.js";
import type { Vocabulary } from "./vocabulary.js";

/** Makes statements of edges; those that follow from others by the schema are left out, since they follow anew. */
export function placeEdges(
  edges: readonly ImportedEdge[],
  nodes: ReadonlyMap<string, DraftEntity>,
  vocabulary: Vocabulary,
  roles: AttributeRoles,
  draft: Draft,
): void {
  const conflicts = roles.isOwn ? findConflicts(edges) : new Set<string>();
  let [derived, stated] = [0, 0];
  for (const edge of edges) {
    const isInferred = roles.isOwn && edge.attributes.inferred === true;
    const placed = placeEdge(edge, nodes, vocabulary, isInferred, draft);
    if (placed === "derived") derived += 1;
    if (typeof placed !== "object") continue;
    if (isInferred) stated += 1;
    draft.statements.add(toStatement(edge, placed, conflicts, vocabulary, roles, draft));
  }
  if (derived > 0) draft.notes.push({ what: "derived statements left out, which follow anew", count: derived });
  if (stated > 0)
    draft.notes.push({ what: "derived statements stated, since the schema does not derive them", count: stated });
}

type Ends = Pick<DraftStatement, "subject" | "relation" | "object">;

function placeEdge(
  edge: ImportedEdge,
  nodes: ReadonlyMap<string, DraftEntity>,
  vocabulary: Vocabulary,
  isInferred: boolean,
  { problems }: Draft,
): Ends | "derived" | undefined {
  const item = toItem(edge);
  const refuse = (code: string, what: string) => {
    problems.push({ code, what, item });
    return undefined;
  };
  const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
  if (source === undefined || target === undefined) return refuse("UNKNOWN_NODE", "edge with an end that is not there");
  if (source === target) return refuse("SELF_STATEMENT", "edge from a node to itself");
  const found = vocabulary.findRelation(edge);
  if (found === undefined) return refuse("UNKNOWN_RELATION", "edge of no relation of the schema");
  const { relation, isReversed } = found;
  const [subject, object] = isReversed ? [target, source] : [source, target];
  const field = subject.kind.relationFields.find(
    ({ type, direction }) => type === relation.type && direction === "OUT",
  );
  if (field === undefined || !field.targetKinds.includes(object.kind.name)) {
    const between = `from a ${subject.kind.name} to a ${object.kind.name}`;
    return refuse("WRONG_ENDPOINT", `edge ${relation.type} ${between}, which the schema does not have`);
  }
  if (field.derivedFrom.length === 0) return { subject, relation, object };
  if (isInferred) return "derived";
  return refuse("DERIVED_RELATION", `edge ${relation.type} of a ${subject.kind.name}, which follows from others`);
}

function toStatement(
  edge: ImportedEdge,
  ends: Ends,
  conflicts: ReadonlySet<string>,
  { findStatementProperty }: Vocabulary,
  { isOwn, edgesPassOver }: AttributeRoles,
  { problems }: Draft,
): DraftStatement {
  const item = toItem(edge);
  const { attributes, id = "" } = edge;
  const isNamed = conflicts.has(id) || toTexts(attributes.conflictsWith).length > 0;
  return {
    ...ends,
    item,
    properties: placeProperties(attributes, edgesPassOver, findStatementProperty, { of: "statements", item }, problems),
    evidence: isOwn ? toTexts(attributes.evidence) : [],
    key: isOwn && isNamed && id !== "" ? id : undefined,
    conflictsWith: isOwn ? toTexts(attributes.conflictsWith) : [],
  };
}

/** Ids of edges that others contradict. */
function findConflicts(edges: readonly ImportedEdge[]): ReadonlySet<string> {
  return new Set(edges.flatMap(({ attributes }) => toTexts(attributes.conflictsWith)));
}

function toTexts(value: Value | undefined): readonly string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

function toItem({ id, source, target }: ImportedEdge): string {
  const named = id === undefined ? "edge" : `edge "${id}"`;
  return `${named} from "${source}" to "${target}"`;
}
