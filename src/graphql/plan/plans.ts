import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import type { ApiContext } from "../api-context.js";
import { compilePlan, type Plan } from "./compile-plan.js";

/** The plans of one document. */
export interface Plans {
  /**
   * The data of an answer as JSON; undefined where graphql-js has to give it: for an operation that there is not, variables
   * that do not fit, an answer with errors or one that has to be waited for.
   */
  answer(context: ApiContext, operationName: string | undefined): string | undefined;
}

/** Plans kept for different values of the variables in `@skip` and `@include`. */
const mostPlans = 16;

/** The plans of a valid document, made when they are first asked for. */
export function createPlans(schema: GraphQLSchema, document: DocumentNode): Plans {
  const plans = new Map<string, Plan | undefined>();
  const deciding = findDecidingVariables(document);
  return {
    answer(context, operationName) {
      const operation = getOperationAST(document, operationName);
      const variables = operation && coerce(schema, operation, context.variables ?? {});
      if (!operation || !variables) return undefined;
      const key = JSON.stringify([operationName, ...deciding.map((name) => variables[name])]);
      if (!plans.has(key)) {
        if (plans.size >= mostPlans) plans.clear();
        plans.set(key, compilePlan(schema, document, operation, variables));
      }
      return plans.get(key)?.(context, variables);
    },
  };
}

function coerce(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | undefined {
  return getVariableValues(schema, variableDefinitions, given, { maxErrors: 1 }).coerced;
}

/** The names of the variables on which it depends what is asked for. */
function findDecidingVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ arguments: given = [] }) => {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
