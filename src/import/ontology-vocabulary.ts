import type {
  Direction,
  KindDefinition,
  Ontology,
  PropertyDefinition,
  RelationDefinition,
} from "../ontology/ontology.js";
import { toWords } from "../ontology/to-words.js";
import { toEdgeAttributeName, toNodeAttributeName } from "../store/attribute-names.js";
import { type AttributeRoles, findRoles, findText } from "./attribute-roles.js";
import type { ImportedGraph } from "./imported-graph.js";
import type { FoundRelation, Vocabulary } from "./vocabulary.js";

/** The names of a file as a schema that is there already has them: by name or by label, however it is written. */
export function createOntologyVocabulary(
  graph: ImportedGraph,
  ontology: Ontology,
  defaultKind: KindDefinition | undefined,
): { readonly vocabulary: Vocabulary; readonly roles: AttributeRoles } {
  const kinds = indexKinds(ontology);
  const prefixes = new Map(ontology.kinds.map((kind) => [kind.idPrefix, kind]));
  const relations = indexRelations(ontology);
  const properties = new Map(ontology.kinds.map((kind) => [kind.name, indexProperties(kind)]));
  const statementProperties = new Map(
    ontology.statementProperties.map((property) => [toEdgeAttributeName(property.name), property]),
  );
  const roles = findRoles(
    graph,
    (texts) => [...texts].some((text) => kinds.has(toKey(text))),
    (texts) => [...texts].some((text) => relations.has(toKey(text))),
  );
  const vocabulary: Vocabulary = {
    ontology,
    findKind: ({ id, attributes }) => {
      const told = findText(attributes, roles.kind);
      const byName = told === undefined ? undefined : kinds.get(toKey(told));
      return byName ?? prefixes.get(id.slice(0, Math.max(0, id.indexOf(":")))) ?? defaultKind;
    },
    findProperty: (kind, attribute) => properties.get(kind.name)?.get(attribute),
    findRelation: ({ attributes }) => relations.get(toKey(findText(attributes, roles.relation) ?? "")),
    findStatementProperty: (attribute) => statementProperties.get(attribute),
  };
  return { vocabulary, roles };
}

/** A name without its manner of writing: `SUPPORTED_BY`, `supportedBy` and "Supported by" are one. */
function toKey(name: string): string {
  return toWords(name.trim().replace(/\s+/g, "-"));
}

function indexKinds({ kinds }: Ontology): ReadonlyMap<string, KindDefinition> {
  const all = new Map<string, KindDefinition>();
  const add = (name: string | undefined, kind: KindDefinition) => {
    if (name !== undefined && !all.has(toKey(name))) all.set(toKey(name), kind);
  };
  for (const kind of kinds) add(kind.name, kind);
  for (const kind of kinds)
    for (const name of [kind.plural, kind.label, kind.labelPlural, kind.labelZh]) add(name, kind);
  return all;
}

function indexRelations({ relations }: Ontology): ReadonlyMap<string, FoundRelation> {
  const all = new Map<string, FoundRelation>();
  const add = (name: string | undefined, relation: RelationDefinition, direction: Direction) => {
    if (name === undefined || all.has(toKey(name))) return;
    all.set(toKey(name), { relation, isReversed: direction === "IN" });
  };
  for (const relation of relations) add(relation.type, relation, "OUT");
  for (const relation of relations) {
    for (const name of [relation.field, relation.label, relation.labelZh]) add(name, relation, "OUT");
    for (const name of [relation.inverse, relation.inverseLabel, relation.inverseLabelZh]) add(name, relation, "IN");
  }
  return all;
}

/** By the names that attributes have in files, and by the properties' own where those are free. */
function indexProperties(kind: KindDefinition): ReadonlyMap<string, PropertyDefinition> {
  const own = kind.properties.map((property) => [property.name, property] as const);
  const named = kind.properties.map((property) => [toNodeAttributeName(kind.name, property.name), property] as const);
  return new Map([...own, ...named]);
}
