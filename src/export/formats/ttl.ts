import type { NodeRecord } from "../../dataset/dataset.js";
import type { ExportFormat, WriteOptions } from "../export-format.js";
import type { ExportGraph } from "../export-graph.js";
import { rdfLosses } from "../rdf/file-description.js";
import { toRdfModel } from "../rdf/rdf-model.js";
import { createTurtleSyntax } from "../rdf/triple-syntax.js";
import { createTripleWriter } from "../rdf/triple-writer.js";
import { writeFileDescription } from "../rdf/write-file-description.js";
import { writePrefixes } from "../rdf/write-prefixes.js";

/** Turtle: nodes, then each statement as a triple and as something that is said of this triple, then passages. */
export const turtle: ExportFormat = {
  name: "ttl",
  title: "Turtle",
  readBy: "triple stores, Protégé, RDFLib, Apache Jena",
  mediaType: "text/turtle",
  losses: rdfLosses,
  write: writeGraph,
};

function* writeGraph(graph: ExportGraph, { isRdf12 }: WriteOptions): Generator<string, void, undefined> {
  const model = toRdfModel(graph.ontology);
  const syntax = createTurtleSyntax(model.namespaces);
  const writer = createTripleWriter(model, syntax, isRdf12);
  const { ofNode, ofStatement } = syntax.iris;
  const writeNode = ({ id, kind, properties }: NodeRecord): string =>
    `\n${ofNode(id)}${writer.writeNode(kind, properties, "", "")} .\n`;
  yield (isRdf12 ? 'VERSION "1.2"\n' : "") + writePrefixes(model.namespaces);
  const about = writeFileDescription(graph, turtle, syntax, () => "", "");
  yield `\n_:generator${about[0]} .\n\n_:file${about[1]} .\n`;
  for (const node of graph.nodes()) yield writeNode(node);
  for (const statement of graph.statements()) {
    const triples = writer.toDirectTriples(statement).join(" .\n");
    yield `\n${triples} .\n${ofStatement(statement.id)}${writer.writeStatement(statement, "", "")} .\n`;
  }
  for (const passage of graph.passages()) yield writeNode(passage);
}
