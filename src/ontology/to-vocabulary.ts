import type { VocabularyDefinition } from "./ontology.js";
import { type DirectiveSource, findDirective, findText, getTexts, type SchemaSource } from "./schema-source.js";

/** The namespace of a schema's own terms; one that nobody can look up where the schema names none. */
export function toVocabulary({ world }: SchemaSource): VocabularyDefinition {
  const directive = findDirective(world, "vocabulary");
  return {
    iri: findText(directive, "iri") ?? "urn:graph:",
    prefix: findText(directive, "prefix") ?? "world",
  };
}

/** Terms of published vocabularies that say the same as a type or field, as in `skos:Concept`. */
export function toMappedTerms(owner: { readonly directives: readonly DirectiveSource[] }): readonly string[] {
  const directive = findDirective(owner, "mapsTo");
  return directive === undefined ? [] : getTexts(directive, "terms");
}
