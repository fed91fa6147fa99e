import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import type { MaybePromise } from "../../store/graph-store.js";
import type { ApiContext } from "../api-context.js";
import { compilePlan, type Plan } from "./compile-plan.js";
import type { KeptTexts } from "./kept-texts.js";
import { toVariableReader } from "./read-variables.js";
import { NotPlanned } from "./run.js";

/** The plans of one document. */
export interface Plans {
  /**
   * The data of an answer as JSON; undefined where graphql-js has to give it: for an operation that there is not, variables
   * that do not fit, or an answer with errors.
   */
  answer(context: ApiContext, operationName: string | undefined): MaybePromise<string | undefined>;
}

/** Plans kept for different values of the variables in `@skip` and `@include`. */
const mostPlans = 16;

/** The plans of a valid document, made when they are first asked for. */
export function createPlans(schema: GraphQLSchema, document: DocumentNode, texts: KeptTexts): Plans {
  const byOperation = new Map<string | undefined, Plan>();
  const findPlan = (operationName: string | undefined): Plan | undefined => {
    const known = byOperation.get(operationName);
    if (known) return known;
    const operation = getOperationAST(document, operationName);
    const plan = operation && createOperationPlan(schema, document, operation, texts);
    if (plan) byOperation.set(operationName, plan);
    return plan ?? undefined;
  };
  return {
    answer(context, operationName) {
      try {
        const text = findPlan(operationName)?.(context, context.variables ?? {});
        return text instanceof Promise ? text.catch(() => undefined) : text;
      } catch {
        return undefined;
      }
    },
  };
}

/** The plan of an operation for variables as they were given; there is one for each way in which they decide what is asked. */
function createOperationPlan(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  texts: KeptTexts,
): Plan {
  const read = toVariableReader(schema, operation);
  const deciding = findDecidingVariables(document);
  const plans = new Map<string, Plan | undefined>();
  return (context, given) => {
    const variables = read(given);
    const key = deciding.map((name) => variables[name]).join();
    if (!plans.has(key)) {
      if (plans.size >= mostPlans) plans.clear();
      plans.set(key, compilePlan(schema, document, operation, variables, texts));
    }
    const plan = plans.get(key);
    if (plan === undefined) throw new NotPlanned();
    return plan(context, variables);
  };
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
