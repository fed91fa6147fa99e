import type { KindDefinition } from "../ontology/ontology.js";
import type { AttributeRoles } from "./attribute-roles.js";
import { findText } from "./attribute-roles.js";
import type { Draft, DraftEntity } from "./draft.js";
import type { ImportedNode } from "./imported-graph.js";
import { createNameSet, type NameSet } from "./name-set.js";
import { placeProperties } from "./place-properties.js";
import { toOutline } from "./to-outline.js";
import { toSlug } from "./to-slug.js";
import type { Vocabulary } from "./vocabulary.js";

/**
 * Makes entities of nodes, and gives them by the ids of the file.
 *
 * Ids of the form kind:slug are kept; of others the slug is made, and the id itself becomes another name.
 */
export function placeNodes(
  nodes: readonly ImportedNode[],
  vocabulary: Vocabulary,
  roles: AttributeRoles,
  draft: Draft,
): ReadonlyMap<string, DraftEntity> {
  const placed = new Map<string, DraftEntity>();
  const sorted = listPlaceable(nodes, vocabulary, draft);
  const ids = createNameSet(
    sorted.filter(hasOwnId).map(({ node }) => node.id),
    "-",
  );
  for (const candidate of sorted) {
    const entity = toEntity(candidate, ids, vocabulary, roles, draft);
    placed.set(candidate.node.id, entity);
    draft.entities.set(entity.id, entity);
    const outline =
      entity.kind.name === vocabulary.ontology.documentKind && toOutline(entity, candidate.node.attributes);
    if (outline) draft.documents.set(entity.id, outline);
  }
  return placed;
}

interface Candidate {
  readonly node: ImportedNode;
  readonly kind: KindDefinition;
}

function listPlaceable(nodes: readonly ImportedNode[], vocabulary: Vocabulary, { problems }: Draft): Candidate[] {
  const known = new Set<string>();
  const placeable: Candidate[] = [];
  for (const node of nodes) {
    const kind = vocabulary.findKind(node);
    const item = toItem(node);
    if (known.has(node.id)) problems.push({ code: "DUPLICATE_ID", what: "node with an id that another has", item });
    else if (kind === undefined) problems.push({ code: "UNKNOWN_KIND", what: "node of no kind of the schema", item });
    else if (kind.isEvidence) problems.push({ code: "MISPLACED_ENTITY", what: `node of kind ${kind.name}`, item });
    else placeable.push({ node, kind });
    known.add(node.id);
  }
  return placeable;
}

function hasOwnId({ node, kind }: Candidate): boolean {
  return (
    node.id.startsWith(`${kind.idPrefix}:`) && /^[a-z0-9][a-z0-9.-]*$/.test(node.id.slice(kind.idPrefix.length + 1))
  );
}

function toEntity(
  candidate: Candidate,
  ids: NameSet,
  vocabulary: Vocabulary,
  { names, nodesPassOver }: AttributeRoles,
  { problems }: Draft,
): DraftEntity {
  const { node, kind } = candidate;
  const item = toItem(node);
  const isKept = hasOwnId(candidate);
  const id = isKept ? node.id : ids.claim(`${kind.idPrefix}:${toSlug(node.id)}`);
  const find = (attribute: string) => vocabulary.findProperty(kind, attribute);
  const properties = placeProperties(node.attributes, nodesPassOver, find, { of: kind.name, item }, problems);
  const own = properties.get("name");
  const told = own === undefined ? names.map((name) => findText(node.attributes, name) ?? "") : [String(own)];
  addNames(properties, [...told, ...(isKept ? [] : [node.id])], node.id);
  return { id, kind, item, properties };
}

/** The first name that shows is the name, the others are other names. */
function addNames(properties: DraftEntity["properties"], names: readonly string[], fallback: string): void {
  const shown = names.filter((name) => name.trim() !== "");
  const [name = fallback, ...others] = shown;
  properties.set("name", name);
  const aliases = (properties.get("aliases") ?? []) as readonly string[];
  const added = others.filter((other) => other !== name && !aliases.includes(other));
  if (added.length > 0) properties.set("aliases", [...new Set([...aliases, ...added])]);
}

function toItem({ id }: ImportedNode): string {
  return `node "${id}"`;
}
