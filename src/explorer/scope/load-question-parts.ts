import { ask } from "../api/ask.ts";
import { nodesOperation } from "../api/nodes-operation.ts";
import { sendRequest } from "../api/send-request.ts";
import type { NodeSummary, StatementEdge } from "../api/shapes.ts";
import { getKind } from "../api/vocabulary.ts";
import type { Scope } from "./scope.ts";
import { toStatementsOperation } from "./scope-operations.ts";
import { type ScopedGraph, toGraph } from "./scoped-graph.ts";

/** Ids in one request; the server takes lists of a thousand. */
const chunkSize = 500;

/** The nodes and statements in the answer of the scope's question. */
export async function loadQuestionParts(scope: Scope, signal?: AbortSignal): Promise<ScopedGraph> {
  const query = new URLSearchParams(scope.questionValues).toString();
  const path = `/questions/${encodeURIComponent(scope.question)}/parts${query && `?${query}`}`;
  const headers = { accept: "application/json" };
  const parts = (await sendRequest(path, { headers, ...(signal && { signal }) })) as {
    nodes: readonly string[];
    statements: readonly string[];
  };
  const [nodes, edges] = await Promise.all([
    loadInChunks(parts.nodes, (ids) => loadNodes(ids, signal)),
    loadInChunks(parts.statements, (ids) => loadStatements(ids, signal)),
  ]);
  return toGraph(edges, nodes);
}

async function loadNodes(ids: readonly string[], signal?: AbortSignal): Promise<readonly NodeSummary[]> {
  const { nodes } = await ask(nodesOperation, { ids }, signal);
  return nodes.filter((node) => node !== null && !getKind(node.__typename).isEvidence) as readonly NodeSummary[];
}

async function loadStatements(ids: readonly string[], signal?: AbortSignal): Promise<readonly StatementEdge[]> {
  const { statements } = await ask(toStatementsOperation(), { ids, first: chunkSize }, signal);
  return statements.edges.map(({ node }) => node);
}

async function loadInChunks<Item>(
  ids: readonly string[],
  load: (chunk: readonly string[]) => Promise<readonly Item[]>,
): Promise<readonly Item[]> {
  const starts = Array.from({ length: Math.ceil(ids.length / chunkSize) }, (_, index) => index * chunkSize);
  const chunks = await Promise.all(starts.map((start) => load(ids.slice(start, start + chunkSize))));
  return chunks.flat();
}
