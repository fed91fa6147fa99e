import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from "graphql";
import type { ApiContext } from "../api-context.js";
import { collectFields } from "./collect-fields.js";
import { compileFields, type Planning } from "./compile-object.js";
import type { KeptTexts } from "./kept-texts.js";
import type { Text } from "./run.js";
import { createTurn } from "./turn.js";
import { toRootWriter } from "./write-object.js";

/**
 * A plan for one operation: everything that does not depend on the request is decided.
 *
 * @param variables coerced
 * @returns the answer's data as JSON
 * @throws whatever stands in the way, a rejection included; graphql-js then has to give the answer
 */
export type Plan = (context: ApiContext, variables: Readonly<Record<string, unknown>>) => Text;

/**
 * The plan of a valid operation: resolvers are called as graphql-js calls them, and what they give is written down at once.
 *
 * Long answers are written in turns, so that others are not kept waiting. An answer with errors is none: it begins anew
 * with graphql-js, so that errors are exactly those of graphql-js.
 *
 * @param variables coerced; those of `@skip` and `@include` decide, so a plan holds for these values of theirs
 * @returns undefined for operations about the schema, and for those that are no queries
 */
export function compilePlan(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  texts: KeptTexts,
): Plan | undefined {
  const type = schema.getQueryType();
  if (!type || operation.operation !== OperationTypeNode.QUERY || asksAboutSchema(document)) return undefined;
  const definitions = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const fragments = new Map(definitions.map((fragment) => [fragment.name.value, fragment]));
  const planning: Planning = { schema, fragments, variables, operation, texts, isKept: false, places: [] };
  const fields = collectFields([operation.selectionSet], type, planning);
  const write = toRootWriter(compileFields(type, fields, planning));
  return (context, given) =>
    write(undefined, { context, variables: given, reads: [], turn: createTurn(context.deadline) });
}

function asksAboutSchema(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    Field: ({ name }) => {
      asks ||= name.value === "__schema" || name.value === "__type";
    },
  });
  return asks;
}
