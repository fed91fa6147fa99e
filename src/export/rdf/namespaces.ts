import type { Ontology } from "../../ontology/ontology.js";
import { publishedVocabularies } from "../../ontology/published-vocabularies.js";

/** Where the names of a world live. */
export interface Namespaces {
  /** IRI of the vocabulary, without the number sign that its terms follow. */
  readonly vocabulary: string;
  /** What the ids of nodes follow. */
  readonly node: string;
  /** What the ids of statements follow. */
  readonly statement: string;
  /** Short for the terms of the schema itself. */
  readonly ownPrefix: string;
  /** Namespaces by prefix: the schema's own, those mapped to, and of each kind the one that makes an id of it an IRI. */
  readonly prefixes: ReadonlyMap<string, string>;
}

/** Vocabularies that every file uses. */
const always = ["rdf", "rdfs", "xsd", "prov", "dcterms", "schema"];

/** The prefix under which statements stand. */
export const statementPrefix = "statement";

/** The namespaces of a world; where a kind's ids begin like another prefix, that kind has none. */
export function toNamespaces(ontology: Ontology): Namespaces {
  const { iri, prefix } = ontology.vocabulary;
  const [vocabulary, node, statement] = [`${iri}vocabulary`, `${iri}node/`, `${iri}statement/`];
  const used = new Set([...always, ...getMappedTerms(ontology).map((term) => term.slice(0, term.indexOf(":")))]);
  const published = Object.entries(publishedVocabularies).filter(([name]) => used.has(name));
  const prefixes = new Map([[prefix, `${vocabulary}#`], ...published, [statementPrefix, statement]]);
  for (const { idPrefix } of ontology.kinds) {
    if (!prefixes.has(idPrefix)) prefixes.set(idPrefix, `${node}${idPrefix}:`);
  }
  return { vocabulary, node, statement, ownPrefix: prefix, prefixes };
}

/** A term in full: `skos:Concept` gives the IRI that it is short for. */
export function expandTerm({ prefixes }: Namespaces, term: string): string {
  const colon = term.indexOf(":");
  const namespace = prefixes.get(term.slice(0, colon));
  if (namespace === undefined) throw new Error(`The term ${term} has a prefix without namespace.`);
  return namespace + term.slice(colon + 1);
}

function getMappedTerms({ kinds, interfaces, relations, statementProperties }: Ontology): readonly string[] {
  return [
    ...[...kinds, ...interfaces].flatMap(({ mapsTo, properties }) => [
      ...mapsTo,
      ...properties.flatMap((property) => property.mapsTo),
    ]),
    ...relations.flatMap(({ mapsTo, inverseMapsTo }) => [...mapsTo, ...inverseMapsTo]),
    ...statementProperties.flatMap(({ mapsTo }) => mapsTo),
  ];
}
