import type { ExportFormat } from "../export-format.js";
import type { ExportGraph } from "../export-graph.js";
import { fileClasses, rdfLosses, toFileDescription } from "../rdf/file-description.js";
import { toJsonLdTerms } from "../rdf/json-ld-terms.js";
import { createJsonLdWriter } from "../rdf/json-ld-writer.js";
import { toRdfModel } from "../rdf/rdf-model.js";
import { toJsonLdContext } from "../rdf/to-json-ld-context.js";

/** JSON-LD with the keys and ids of the data, and a context in the file that makes the same triples of it as Turtle. */
export const jsonLd: ExportFormat = {
  name: "jsonld",
  title: "JSON-LD",
  readBy: "programs that read JSON, triple stores, RDFLib",
  mediaType: "application/ld+json",
  losses: [...rdfLosses, "There is no RDF 1.2 form: statements are always said as in RDF 1.1."],
  write: writeGraph,
};

function* writeGraph(graph: ExportGraph): Generator<string, void, undefined> {
  const model = toRdfModel(graph.ontology);
  const writer = createJsonLdWriter(model, toJsonLdTerms(model));
  yield `{\n"@context":${JSON.stringify(toJsonLdContext(graph.ontology))},\n"@graph":[\n${writeFile(graph)}`;
  for (const { id, kind, properties } of graph.nodes()) yield `,\n${writer.writeNode(id, kind, properties)}`;
  for (const statement of graph.statements()) {
    yield `,\n${writer.writeDirect(statement).join(",\n")},\n${writer.writeStatement(statement)}`;
  }
  for (const { id, kind, properties } of graph.passages()) yield `,\n${writer.writeNode(id, kind, properties)}`;
  yield "\n]\n}\n";
}

function writeFile(graph: ExportGraph): string {
  const { file, generator } = toFileDescription(graph, jsonLd);
  const members: Record<string, unknown[]> = { "prov:wasAttributedTo": [{ "@id": "_:generator" }] };
  for (const { term, text, language } of file) {
    members[term] = [...(members[term] ?? []), language ? { "@value": text, "@language": language } : text];
  }
  const of = Object.fromEntries(generator.map(({ term, text }) => [term, text]));
  return [
    { "@id": "_:generator", "@type": fileClasses.generator, ...of },
    { "@id": "_:file", "@type": fileClasses.file, ...members },
  ]
    .map((part) => JSON.stringify(part))
    .join(",\n");
}
