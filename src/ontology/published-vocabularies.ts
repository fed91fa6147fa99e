/** Namespaces of the published vocabularies that a schema may map to, by the prefix that is customary for each. */
export const publishedVocabularies: Readonly<Record<string, string>> = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  owl: "http://www.w3.org/2002/07/owl#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  org: "http://www.w3.org/ns/org#",
  prov: "http://www.w3.org/ns/prov#",
  qb: "http://purl.org/linked-data/cube#",
  dcterms: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  schema: "https://schema.org/",
  "sdmx-attribute": "http://purl.org/linked-data/sdmx/2009/attribute#",
  "sdmx-measure": "http://purl.org/linked-data/sdmx/2009/measure#",
};
