import { listTables } from "../archive/list-tables.js";
import { toReadme } from "../archive/to-readme.js";
import { type ArchivedFile, zipFiles } from "../archive/zip-files.js";
import type { ExportFormat } from "../export-format.js";
import type { ExportGraph } from "../export-graph.js";
import { toNodeFile } from "../neo4j/node-file.js";
import { toRelationshipFile } from "../neo4j/relationship-file.js";
import { toConstraints } from "../neo4j/to-constraints.js";
import { toImportScript } from "../neo4j/to-import-script.js";

/**
 * What `neo4j-admin database import full` of Neo4j 5 reads, with the command and the constraints.
 *
 * Properties have the names of the schema, so that the database fits the Neo4j GraphQL Library.
 *
 * @see https://neo4j.com/docs/operations-manual/5/tools/neo4j-admin/neo4j-admin-import/
 */
export const neo4jZip: ExportFormat = {
  name: "neo4j.zip",
  title: "Files for the Neo4j import tool (in an archive)",
  readBy: "Neo4j 5",
  mediaType: "application/zip",
  losses: [
    "Relationships cannot lead to passages: a statement's evidence is a list of ids, and the passages are nodes of their own.",
    "Dates are text, since they may be partial.",
    "A list that is empty, or holds one empty text alone, becomes no property.",
    "In lists the control character U+001F becomes its symbol U+241F, and everywhere U+FFFF, which is no character, becomes U+FFFD.",
    "Labels in the language of the file, colours, sizes, places and figures of a drawing are not in it.",
  ],
  write: (graph) => zipFiles(toFiles(graph)),
};

function toFiles(graph: ExportGraph): readonly ArchivedFile[] {
  const { kinds, relations } = listTables(graph);
  const evidenceKind = graph.ontology.kindByName[graph.ontology.evidenceKind];
  const nodeFiles = [
    ...kinds.map((kind) => toNodeFile(kind, () => graph.nodesOfKind(kind.name))),
    ...(evidenceKind ? [toNodeFile(evidenceKind, graph.passages)] : []),
  ];
  const relationshipFiles = relations.map((relation) => toRelationshipFile(relation, graph));
  const script = toImportScript(toPaths(nodeFiles), toPaths(relationshipFiles));
  return [
    { path: "README.txt", pieces: () => [toReadme(graph, neo4jZip, toInstructions(graph.ontology.evidenceKind))] },
    { path: "import.sh", isExecutable: true, pieces: () => [script] },
    { path: "constraints.cypher", pieces: () => [toConstraints([...kinds, ...(evidenceKind ? [evidenceKind] : [])])] },
    ...nodeFiles,
    ...relationshipFiles,
  ];
}

function toPaths(files: readonly ArchivedFile[]): readonly string[] {
  return files.map(({ path }) => path);
}

function toInstructions(evidenceKind: string): string {
  return `
Unpack the archive where neo4j-admin is installed, run ./import.sh, start the server, and then run constraints.cypher:

  cypher-shell --database neo4j --file constraints.cypher

To read the passages that a statement rests on:

  MATCH (subject)-[statement]->(object)
  UNWIND statement.evidence AS id
  MATCH (passage:${evidenceKind} {id: id})
  RETURN subject.name, type(statement), object.name, passage.name LIMIT 25

Every node is labelled with its kind and the interfaces of its kind.
`;
}
