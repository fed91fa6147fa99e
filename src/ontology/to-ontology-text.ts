import type { Ontology } from "./ontology.js";

/** An ontology as JSON, for `parseOntologyText`; what only finds again what stands beside it is left empty. */
export function toOntologyText(ontology: Ontology): string {
  return JSON.stringify({
    ...ontology,
    kinds: ontology.kinds.map((kind) => ({ ...kind, propertyByName: null, relationFieldByName: null })),
    kindByName: null,
    interfaceByName: null,
    relationByType: null,
    enumByName: null,
    statementPropertyByName: null,
  });
}
