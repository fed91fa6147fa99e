import { getVocabulary } from "../api/vocabulary.ts";
import type { ExportChoice } from "../components/export-menu.tsx";
import { saveFile } from "../components/save-file.ts";
import { t } from "../language/message.ts";
import { toEdgesCsv, toNodeLinkJson, toNodesCsv } from "./export-data.ts";
import { messages } from "./messages.ts";
import type { ScopedGraph } from "./scoped-graph.ts";

const csv = "text/csv;charset=utf-8";

/** The files of data that the page itself makes of a graph. */
export function listMadeFiles(graph: ScopedGraph): readonly ExportChoice[] {
  const { ontology, dataset } = getVocabulary();
  const properties = ontology.statementProperties;
  const context = { version: dataset.version, link: location.href };
  return [
    {
      label: t(messages.json),
      save: () => saveFile("graph.json", toNodeLinkJson(graph, properties, context), "application/json"),
    },
    toNodesFile(graph),
    { label: t(messages.csvEdges), save: () => saveFile("statements.csv", toEdgesCsv(graph, properties), csv) },
  ];
}

/** The nodes of a graph in one table, which the server does not make. */
export function toNodesFile(graph: ScopedGraph): ExportChoice {
  return { label: t(messages.csvNodes), save: () => saveFile("nodes.csv", toNodesCsv(graph), csv) };
}
