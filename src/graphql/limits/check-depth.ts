import { type FieldNode, type GraphQLError, Kind, type SelectionSetNode } from "graphql";
import { toLimitError } from "./limit-error.js";
import type { LimitedRequest } from "./limited-request.js";
import { isIntrospection } from "./walk-fields.js";

interface Level {
  readonly set: SelectionSetNode;
  readonly depth: number;
}

/**
 * Counts the levels of fields with fragments expanded; introspection does not count.
 *
 * Keeps its own stack, and enters a fragment again only from a deeper level, so that neither deep nor branching
 * fragments cost more than their text. Fragments must not be cyclic.
 */
export function checkDepth({ operation, fragments, limits }: LimitedRequest): GraphQLError[] {
  const waiting: Level[] = [{ set: operation.selectionSet, depth: 1 }];
  const depthOfFragment = new Map<string, number>();
  let deepest: { depth: number; node: FieldNode | undefined } = { depth: 0, node: undefined };
  for (let level = waiting.pop(); level !== undefined; level = waiting.pop()) {
    const { depth } = level;
    for (const selection of level.set.selections) {
      if (selection.kind === Kind.FIELD) {
        if (isIntrospection(selection)) continue;
        if (depth > deepest.depth) deepest = { depth, node: selection };
        if (selection.selectionSet) waiting.push({ set: selection.selectionSet, depth: depth + 1 });
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        waiting.push({ set: selection.selectionSet, depth });
      } else if (depth > (depthOfFragment.get(selection.name.value) ?? 0)) {
        depthOfFragment.set(selection.name.value, depth);
        const fragment = fragments.get(selection.name.value);
        if (fragment) waiting.push({ set: fragment.selectionSet, depth });
      }
    }
  }
  return deepest.depth > limits.maxDepth ? [toTooDeep(deepest.depth, limits.maxDepth, deepest.node)] : [];
}

function toTooDeep(figure: number, limit: number, node: FieldNode | undefined): GraphQLError {
  return toLimitError({
    code: "QUERY_TOO_DEEP",
    counted: "The depth of the query",
    figure,
    limit,
    node,
    suggestion: "Ask for fewer levels at once and follow the ids that you get with a second query.",
  });
}
