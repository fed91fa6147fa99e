import { ask } from "../api/ask.ts";
import { nodesOperation } from "../api/nodes-operation.ts";
import type { NodeSummary } from "../api/shapes.ts";
import { useTask } from "../api/use-task.ts";
import { getVocabulary } from "../api/vocabulary.ts";
import { nameOf } from "../language/pick.ts";
import type { Scope } from "./scope.ts";

/** Finds the nodes that a scope names: among those at hand, or by asking; undefined until they are known. */
export type FindNode = (id: string) => NodeSummary | undefined;

/** The nodes that a scope names, whether or not they are in its graph. */
export function useNodes(scope: Scope, known: readonly NodeSummary[]): FindNode {
  const documents = getVocabulary().dataset.documents.map(({ document }) => document);
  const nodeById = new Map([...documents, ...known].map((node) => [node.id, node]));
  const ids = listIds(scope).filter((id) => !nodeById.has(id));
  const task = useTask(ids.join(), async (signal) => {
    return ids.length > 0 ? (await ask(nodesOperation, { ids }, signal)).nodes : [];
  });
  for (const node of task.status === "done" ? task.result : []) if (node) nodeById.set(node.id, node);
  return (id) => nodeById.get(id);
}

/** What a node is called, or its id while, or because, it isn't known. */
export function nameById(find: FindNode, id: string): string {
  const node = find(id);
  return node ? nameOf(node) : id;
}

function listIds({ around, expanded, from, to, documents, context, hidden }: Scope): readonly string[] {
  const ids = [...around, ...expanded, from, to, ...documents, ...Object.values(context).flat(), ...hidden];
  return [...new Set(ids.filter(Boolean))].sort();
}
