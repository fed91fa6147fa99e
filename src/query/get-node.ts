import type { NodeRecord } from "../dataset/dataset.js";
import { KnownError } from "../shared/known-error.js";
import type { Deadline } from "../store/graph-store.js";
import { findNearestIds } from "./find-nearest-ids.js";
import type { QueryContext } from "./query-context.js";
import { type Steps, settle } from "./steps.js";
import { takeTurn } from "./take-turn.js";

/** What an argument asks of the ids it is given. */
export interface NodeRequirement {
  /** The argument, as the caller knows it. */
  readonly argument: string;
  /** Kinds that are accepted; all when absent. */
  readonly kinds?: readonly string[];
  /** Looking for what may be meant by an unknown id takes its turn with other work. */
  readonly deadline?: Deadline | undefined;
}

/**
 * The node that an argument names.
 *
 * @throws KnownError UNKNOWN_NODE, with the nearest ids, when there is none
 * @throws KnownError WRONG_KIND when it is of a kind that the argument does not take
 */
export function* getNode(context: QueryContext, id: string, requirement: NodeRequirement): Steps<NodeRecord> {
  const [node] = yield* getNodes(context, [id], requirement);
  return node as NodeRecord;
}

/** As `getNode`, for a list of ids: in the order given, each once. */
export function* getNodes(
  context: QueryContext,
  ids: readonly string[],
  requirement: NodeRequirement,
): Steps<readonly NodeRecord[]> {
  const distinct = [...new Set(ids)];
  const found = yield* settle(context.store.findNodes(distinct));
  const nodes: NodeRecord[] = [];
  for (const [index, id] of distinct.entries()) {
    const node = found[index];
    if (node === undefined) {
      yield* takeTurn(requirement.deadline);
      throw yield* toUnknownNodeError(context, id, requirement);
    }
    if (requirement.kinds && !requirement.kinds.includes(node.kind)) throw toWrongKindError(node, requirement);
    nodes.push(node);
  }
  return nodes;
}

function* toUnknownNodeError(
  context: QueryContext,
  id: string,
  { argument, kinds, deadline }: NodeRequirement,
): Steps<KnownError> {
  const nearest = yield* findNearestIds(context, id, { limit: 3, kinds }, deadline);
  const isNear = nearest.length > 0;
  return new KnownError(`"${argument}": there is no node with the id "${id}".`, {
    code: "UNKNOWN_NODE",
    suggestion: isNear ? `Did you mean ${nearest.map(toQuoted).join(", ")}?` : "Look for the id by name with a search.",
    details: { argument, id, nearest },
  });
}

function toWrongKindError(node: NodeRecord, { argument, kinds = [] }: NodeRequirement): KnownError {
  const accepted = kinds.join(" or ");
  return new KnownError(`"${argument}": "${node.id}" is of the kind ${node.kind}, where ${accepted} is wanted.`, {
    code: "WRONG_KIND",
    suggestion: `Give the id of a node of the kind ${accepted}.`,
    details: { argument, id: node.id, kind: node.kind, accepted: kinds },
  });
}

function toQuoted(id: string): string {
  return `"${id}"`;
}
