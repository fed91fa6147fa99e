import type { Ontology } from "../../ontology/ontology.js";
import { toJsonLdTerms } from "./json-ld-terms.js";
import { toRdfModel } from "./rdf-model.js";

/** A JSON-LD context: what the names and values of a world's records mean, without anything to be fetched. */
export type JsonLdContext = Readonly<Record<string, unknown>>;

/** The context of a world, for its JSON-LD files and for any JSON with the same keys. */
export function toJsonLdContext(ontology: Ontology): JsonLdContext {
  return { "@version": 1.1, ...Object.fromEntries(toJsonLdTerms(toRdfModel(ontology)).definitions) };
}
