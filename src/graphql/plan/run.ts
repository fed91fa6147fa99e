import type { GraphQLResolveInfo } from "graphql";
import type { ApiContext } from "../api-context.js";

/** One execution of a plan. */
export interface Run {
  readonly context: ApiContext;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** For each field whose arguments have variables, what its resolver is called with; filled when it is first called. */
  readonly calls: (Call | undefined)[];
}

/** What a resolver is called with beside its source. */
export interface Call {
  readonly given: Readonly<Record<string, unknown>>;
  readonly info: GraphQLResolveInfo;
}

/** Thrown where a plan cannot give the answer: an error, a promise. The answer is then made by graphql-js. */
export class NotPlanned extends Error {}
