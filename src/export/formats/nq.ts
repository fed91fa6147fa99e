import type { NodeRecord } from "../../dataset/dataset.js";
import type { ExportFormat, WriteOptions } from "../export-format.js";
import type { ExportGraph } from "../export-graph.js";
import { createDocumentFinder } from "../rdf/document-finder.js";
import { rdfLosses } from "../rdf/file-description.js";
import { toRdfModel } from "../rdf/rdf-model.js";
import { createNQuadsSyntax } from "../rdf/triple-syntax.js";
import { createTripleWriter } from "../rdf/triple-writer.js";
import { writeFileDescription } from "../rdf/write-file-description.js";

/**
 * N-Quads: nodes in the default graph, and what a document says in the graph that has the document's IRI as name.
 *
 * A statement that rests on several documents stands in the graph of each.
 */
export const nQuads: ExportFormat = {
  name: "nq",
  title: "N-Quads",
  readBy: "quad stores, Apache Jena, RDF4J, line by line",
  mediaType: "application/n-quads",
  losses: rdfLosses,
  write: writeGraph,
};

function* writeGraph(graph: ExportGraph, { isRdf12 }: WriteOptions): Generator<string, void, undefined> {
  const model = toRdfModel(graph.ontology);
  const syntax = createNQuadsSyntax(model.namespaces);
  const writer = createTripleWriter(model, syntax, isRdf12);
  const documents = createDocumentFinder(graph);
  const { ofNode, ofStatement } = syntax.iris;
  const toEnding = (document: string | undefined) => (document === undefined ? " .\n" : ` ${ofNode(document)} .\n`);
  const writeNode = ({ id, kind, properties }: NodeRecord, ending: string): string =>
    writer.writeNode(kind, properties, ofNode(id), ending);
  if (isRdf12) yield 'VERSION "1.2"\n';
  yield* writeFileDescription(graph, nQuads, syntax, (subject) => subject, " .\n");
  for (const node of graph.nodes()) yield writeNode(node, toEnding(undefined));
  for (const statement of graph.statements()) {
    const subject = ofStatement(statement.id);
    const triples = writer.toDirectTriples(statement);
    let text = "";
    for (const document of documents.ofStatement(statement)) {
      const ending = toEnding(document);
      for (const triple of triples) text += triple + ending;
      text += writer.writeStatement(statement, subject, ending);
    }
    yield text;
  }
  for (const passage of graph.passages()) yield writeNode(passage, toEnding(documents.ofPassage(passage)));
}
