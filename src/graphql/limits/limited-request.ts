import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  valueFromASTUntyped,
} from "graphql";
import { toVariableDefaults } from "../variable-defaults.js";
import type { DataSizes } from "./data-sizes.js";
import type { QueryLimits } from "./query-limits.js";
import type { Fragments } from "./walk-fields.js";

/** A parsed request as the limits see it. */
export interface LimitedRequest {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
  /** As the caller gave them, with the defaults of those that were not given. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly limits: QueryLimits;
  /** How long lists can be in the data; where they are not known, the arguments alone count. */
  readonly sizes?: DataSizes | undefined;
}

/** The request that a document makes; undefined when it does not have the operation, which execution reports. */
export function findLimitedRequest(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>> | undefined,
  operationName: string | undefined,
  limits: QueryLimits,
  sizes?: DataSizes,
): LimitedRequest | undefined {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const operation =
    operationName === undefined ? operations[0] : operations.find(({ name }) => name?.value === operationName);
  if (operation === undefined) return undefined;
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const fragmentByName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  return {
    schema,
    operation,
    fragments: fragmentByName,
    variables: { ...toVariableDefaults(operation), ...variables },
    limits,
    sizes,
  };
}

/** The value of a literal or variable of the request, uncoerced. */
export function toValue(node: ValueNode, { variables }: LimitedRequest): unknown {
  return node.kind === Kind.VARIABLE ? variables[node.name.value] : valueFromASTUntyped(node, { ...variables });
}
