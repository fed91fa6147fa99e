import { getVocabulary } from "../api/vocabulary.ts";
import { saveFile } from "../components/save-file.ts";
import { t } from "../language/message.ts";
import { toEdgesCsv, toNodeLinkJson, toNodesCsv } from "./export-data.ts";
import type { ExportChoice } from "./export-menu.tsx";
import { messages } from "./messages.ts";
import type { ScopedGraph } from "./scoped-graph.ts";

/** The files of data that can be made of a graph. */
export function listDataExports(graph: ScopedGraph): readonly ExportChoice[] {
  const { ontology, dataset } = getVocabulary();
  const properties = ontology.statementProperties;
  const context = { version: dataset.version, link: location.href };
  const csv = "text/csv;charset=utf-8";
  return [
    {
      label: t(messages.json),
      save: () => saveFile("graph.json", toNodeLinkJson(graph, properties, context), "application/json"),
    },
    { label: t(messages.csvNodes), save: () => saveFile("nodes.csv", toNodesCsv(graph), csv) },
    { label: t(messages.csvEdges), save: () => saveFile("statements.csv", toEdgesCsv(graph, properties), csv) },
  ];
}
