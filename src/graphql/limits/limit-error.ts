import { type ASTNode, GraphQLError } from "graphql";

/** What a request asked for too much of. */
export interface LimitExcess {
  /** Stable, in UPPER_SNAKE. */
  readonly code: string;
  /** What is counted, as the subject of "is 12". */
  readonly counted: string;
  readonly figure: number;
  readonly limit: number;
  /** How to ask for less. */
  readonly suggestion: string;
  /** Where in the query. */
  readonly node?: ASTNode | undefined;
  /** The figure is where counting stopped; it may be greater. */
  readonly isAtLeast?: boolean;
}

/** The refusal of a request that asks for too much: which limit, the figure, the limit, and how to ask for less. */
export function toLimitError({ code, counted, figure, limit, suggestion, node, isAtLeast }: LimitExcess): GraphQLError {
  return new GraphQLError(`${counted} is ${isAtLeast ? "at least " : ""}${figure}; the limit is ${limit}.`, {
    ...(node && { nodes: node }),
    extensions: { code, suggestion, details: { figure, limit } },
  });
}
