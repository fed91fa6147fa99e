import type { Operation } from "../../api/ask.ts";
import { nodeFields, passageFields } from "../../api/selections.ts";
import type { KindDefinition, NodeSummary, PropertyDefinition } from "../../api/shapes.ts";
import { getVocabulary } from "../../api/vocabulary.ts";

/** A node with all that its kind says of it: values by property name, and nodes by the name a reference is resolved in. */
export interface Entity extends NodeSummary {
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly descriptionZh: string | null;
  readonly [property: string]: unknown;
}

/** Properties of every node, which have their places at the head of the page. */
const headProperties = new Set(["id", "name", "nameZh", "aliases", "description", "descriptionZh"]);

/** The properties that a kind has beside those of every node. */
export function getOwnProperties(kind: KindDefinition): readonly PropertyDefinition[] {
  return kind.properties.filter(({ name }) => !headProperties.has(name));
}

/** Asks for one node. Which properties it can have is told by the kind that its id begins with. */
export function toEntityOperation(id: string): Operation<{ node: Entity | null }, { id: string }> {
  const kind = findKindOfId(id);
  const own = kind ? `... on ${kind.name} { ${toOwnFields(kind)} }` : "";
  return {
    text: `query Entity($id: ID!) { node(id: $id) { ${nodeFields} aliases description descriptionZh ${own} } }`,
  };
}

/** The kind that an id says it is of; undefined where no kind's ids begin like that. */
export function findKindOfId(id: string): KindDefinition | undefined {
  return getVocabulary().ontology.kinds.find(({ idPrefix }) => id.startsWith(`${idPrefix}:`));
}

function toOwnFields(kind: KindDefinition): string {
  const fields = getOwnProperties(kind).map(({ name, reference }) =>
    reference ? `${name} ${reference.as} { ${nodeFields} }` : name,
  );
  // A selection needs a field, and a kind may have none of its own.
  return ["id", ...fields, kind.isEvidence ? passageFields : ""].join(" ");
}
