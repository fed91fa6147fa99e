import type { NodeRecord } from "../../dataset/dataset.js";
import type { Deadline, MaybePromise, NodeSelection, Selected } from "../graph-store.js";
import { compileNodePredicate } from "./compile-node-predicate.js";
import { listOfKinds } from "./list-of-kinds.js";
import type { MemoryIndex } from "./memory-index.js";
import { keepHolding } from "./ordinal-test.js";
import { findPossibleNodes } from "./possible-nodes.js";
import { createPredicateContext, type PredicateContext } from "./predicate-context.js";
import { runInSlices, type Slices } from "./run-in-slices.js";
import { sortByKeys } from "./sort-by-keys.js";
import { toNodeSortKey } from "./to-node-sort-key.js";
import { toRecords } from "./to-records.js";

/** Nodes of some kinds that meet a condition, sorted and paged. */
export function selectNodes(
  index: MemoryIndex,
  selection: NodeSelection,
  deadline?: Deadline,
): MaybePromise<Selected<NodeRecord>> {
  return runInSlices(select(selection, createPredicateContext(index, deadline)), deadline);
}

function* select(selection: NodeSelection, context: PredicateContext): Slices<Selected<NodeRecord>> {
  const { index, clock } = context;
  const { kinds, where, sort, page } = selection;
  const found = where ? yield* keep(kinds, where, context) : listOfKinds(index, kinds);
  const keys = sort?.map((key) => toNodeSortKey(key, index)) ?? [];
  const sorted = keys.length > 0 ? yield* sortByKeys(found, keys, page.offset + page.limit, clock) : found;
  return { items: yield* toRecords(sorted, page, index.nodes.record, clock), total: found.length };
}

function* keep(
  kinds: readonly string[],
  where: NonNullable<NodeSelection["where"]>,
  context: PredicateContext,
): Slices<ArrayLike<number>> {
  const possible = findPossibleNodes(where, context);
  if (!possible) {
    const test = compileNodePredicate(where, context);
    return yield* keepHolding(listOfKinds(context.index, kinds), test, context.clock);
  }
  const test = compileNodePredicate({ op: "and", terms: [{ op: "kind", kinds }, where] }, context);
  return yield* keepHolding(Uint32Array.from(new Set(possible)).sort(), test, context.clock);
}
