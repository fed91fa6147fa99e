import type { NodeRecord } from "../dataset/dataset.js";
import type { QueryContext } from "./query-context.js";
import { type Steps, settle } from "./steps.js";

/**
 * Nodes that the data itself names, in the order of the ids.
 *
 * @throws Error when the store lacks one: data that were checked cannot name it
 */
export function* fetchNodes(context: QueryContext, ids: readonly string[]): Steps<readonly NodeRecord[]> {
  const nodes = yield* settle(context.store.findNodes(ids));
  return ids.map((id, index) => {
    const node = nodes[index];
    if (node === undefined) throw new Error(`The store does not hold "${id}", which its data name.`);
    return node;
  });
}
