import type { ExportFormat } from "../export-format.js";
import type { ExportGraph } from "../export-graph.js";
import { toFileAttributes } from "../to-file-attributes.js";

/** A value of a term about the file; in no language where it is no text of ours. */
export interface FileStatement {
  readonly term: string;
  readonly text: string;
  readonly language?: "en";
}

/** Languages in which RDF holds names, whichever was asked for. */
const languages = ["en", "zh-Hant"];

/** What a file of RDF says of itself, and of the program that made it. */
export function toFileDescription(
  graph: ExportGraph,
  format: Pick<ExportFormat, "losses">,
): Readonly<Record<"file" | "generator", readonly FileStatement[]>> {
  const { generator, version, scope, losses } = toFileAttributes(graph, format);
  return {
    generator: [{ term: "rdfs:label", text: generator }],
    file: [
      { term: "schema:version", text: version },
      { term: "dcterms:description", text: scope, language: "en" },
      ...languages.map((text) => ({ term: "schema:inLanguage", text })),
      ...losses.map((text) => ({ term: "rdfs:comment", text, language: "en" as const })),
    ],
  };
}

/** Classes of what the description is of. */
export const fileClasses = { file: "schema:Dataset", generator: "prov:SoftwareAgent" } as const;

/** What is lost in every format of RDF. */
export const rdfLosses: readonly string[] = [
  "Lists are several values of one property, so their order, repeated values and the difference between an empty list and none are lost.",
  "How nodes and statements are drawn, figures about nodes and the wording of citations are left out.",
];
