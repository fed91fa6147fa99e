import type { Ontology } from "../ontology/ontology.js";

/** The kinds that a kind's or interface's name stands for. */
export function toKinds(ontology: Ontology, name: string): readonly string[] {
  return ontology.interfaceByName[name]?.kinds ?? [name];
}

/** The kinds to which a statement property leads; empty when it leads to none. */
export function toReferenceKinds(ontology: Ontology, property: string): readonly string[] {
  const reference = ontology.statementPropertyByName[property]?.reference;
  return reference ? toKinds(ontology, reference.kind) : [];
}
