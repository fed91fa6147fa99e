import { freezeDeep } from "./freeze-deep.js";
import { indexBy } from "./index-by.js";
import type { KindDefinition, Ontology, OperationDefinition, RelationDefinition } from "./ontology.js";

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The ontology that `toOntologyText` wrote, equal to the one it was given, the order of its keys included. */
export function parseOntologyText(text: string): Ontology {
  const ontology = JSON.parse(text) as Writable<Ontology>;
  ontology.kinds.forEach(addLookups);
  ontology.kindByName = indexBy(ontology.kinds, toName);
  ontology.interfaceByName = indexBy(ontology.interfaces, toName);
  ontology.relations.forEach(takePrototypeOfPaths);
  ontology.relationByType = indexBy(ontology.relations, ({ type }) => type);
  ontology.enumByName = indexBy(ontology.enums, toName);
  ontology.statementPropertyByName = indexBy(ontology.statementProperties, toName);
  ontology.operations.forEach(takePrototypeOfRoles);
  return freezeDeep(ontology);
}

function toName({ name }: { readonly name: string }): string {
  return name;
}

function addLookups(kind: Writable<KindDefinition>): void {
  kind.propertyByName = indexBy(kind.properties, toName);
  kind.relationFieldByName = indexBy(kind.relationFields, toName);
}

function takePrototypeOfPaths(relation: Writable<RelationDefinition>): void {
  relation.derivedFor = withoutPrototype(relation.derivedFor);
}

function takePrototypeOfRoles(operation: Writable<OperationDefinition>): void {
  operation.roles = withoutPrototype(operation.roles);
}

function withoutPrototype<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.assign(Object.create(null), record);
}
