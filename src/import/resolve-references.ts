import type { Value } from "../dataset/dataset.js";
import type { PropertyDefinition } from "../ontology/ontology.js";
import type { Draft, DraftEntity } from "./draft.js";
import type { Vocabulary } from "./vocabulary.js";

/** Turns ids of the file that properties hold into ids of entities. */
export function resolveReferences(
  draft: Draft,
  nodes: ReadonlyMap<string, DraftEntity>,
  vocabulary: Pick<Vocabulary, "ontology">,
): void {
  eachReference(draft, vocabulary, (properties, { name }) => {
    const value = properties.get(name) as Value;
    const toId = (id: string) => nodes.get(id)?.id ?? id;
    properties.set(name, Array.isArray(value) ? value.map((id) => toId(String(id))) : toId(String(value)));
  });
}

/** Takes out ids that no entity has, and lists them. */
export function dropDangling(draft: Draft, vocabulary: Pick<Vocabulary, "ontology">): void {
  eachReference(draft, vocabulary, (properties, { name }, item) => {
    const value = properties.get(name) as Value;
    const ids = (Array.isArray(value) ? value : [value]) as readonly string[];
    if (ids.every((id) => draft.entities.has(id))) return;
    properties.delete(name);
    draft.problems.push({ code: "DANGLING_REFERENCE", what: `"${name}" with an id that nothing has`, item });
  });
}

function eachReference(
  { entities, statements }: Draft,
  { ontology }: Pick<Vocabulary, "ontology">,
  visit: (properties: Map<string, Value>, definition: PropertyDefinition, item: string) => void,
): void {
  const ofKind = new Map(ontology.kinds.map(({ name, properties }) => [name, properties.filter(isReference)]));
  const ofStatements = ontology.statementProperties.filter(isReference);
  for (const { kind, properties, item } of entities.values()) {
    for (const definition of ofKind.get(kind.name) ?? []) {
      if (properties.has(definition.name)) visit(properties, definition, item);
    }
  }
  for (const { properties, item } of statements) {
    for (const definition of ofStatements) if (properties.has(definition.name)) visit(properties, definition, item);
  }
}

function isReference({ reference }: PropertyDefinition): boolean {
  return reference !== undefined;
}
