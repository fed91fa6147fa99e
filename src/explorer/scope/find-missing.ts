import { ask } from "../api/ask.ts";
import { nodesOperation } from "../api/nodes-operation.ts";
import type { Vocabulary } from "../api/vocabulary.ts";
import { leaveOut } from "./leave-out.ts";
import type { Scope } from "./scope.ts";

interface Known {
  /** The scope without what is missing. */
  readonly scope: Scope;
  /** Ids, and names of kinds and relations, that are not in the dataset. */
  readonly missing: readonly string[];
}

/** Which parts of a scope this dataset does not have, as happens with a link that has gone stale. */
export async function findMissing(scope: Scope, vocabulary: Vocabulary, signal?: AbortSignal): Promise<Known> {
  const { kindByName, relationByType } = vocabulary;
  const ids = [...new Set(listIds(scope))];
  const nodes = ids.length > 0 ? (await ask(nodesOperation, { ids }, signal)).nodes : [];
  const missing = new Set([
    ...ids.filter((_, index) => !nodes[index]),
    ...[...scope.kinds, ...scope.withoutKinds].filter((name) => !kindByName.has(name)),
    ...[...scope.relations, ...scope.withoutRelations].filter((type) => !relationByType.has(type)),
  ]);
  return { scope: missing.size > 0 ? leaveOut(scope, missing) : scope, missing: [...missing] };
}

function listIds({ around, expanded, from, to, documents, context, hidden, pinned }: Scope): readonly string[] {
  const lists = [around, expanded, documents, hidden, pinned, ...Object.values(context)];
  return [...lists.flat(), from, to].filter(Boolean);
}
