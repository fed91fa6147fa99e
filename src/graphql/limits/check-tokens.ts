import { GraphQLError, Lexer, Source, TokenKind } from "graphql";
import { toLimitError } from "./limit-error.js";
import type { QueryLimits } from "./query-limits.js";

const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Counts the tokens and the open brackets of a query without parsing it, so that no text can exhaust the parser.
 *
 * Reads at most one token more than is allowed. Syntax errors are left to the parser.
 */
export function checkTokens(text: string, limits: QueryLimits): GraphQLError[] {
  const lexer = new Lexer(new Source(text));
  let nesting = 0;
  try {
    for (let count = 1; lexer.advance().kind !== TokenKind.EOF; count++) {
      if (count > limits.maxTokens) return [toTooManyTokens(count, limits.maxTokens)];
      if (opening.has(lexer.token.kind)) nesting++;
      if (closing.has(lexer.token.kind)) nesting--;
      if (nesting > limits.maxNesting) return [toTooNested(nesting, limits.maxNesting)];
    }
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
  return [];
}

function toTooManyTokens(figure: number, limit: number): GraphQLError {
  return toLimitError({
    code: "QUERY_TOO_LONG",
    counted: "The number of tokens in the query",
    figure,
    limit,
    isAtLeast: true,
    suggestion: "Hand long lists in as variables, use fragments for what repeats, or send several queries.",
  });
}

function toTooNested(figure: number, limit: number): GraphQLError {
  return toLimitError({
    code: "QUERY_TOO_NESTED",
    counted: "The number of brackets open at once in the query",
    figure,
    limit,
    isAtLeast: true,
    suggestion: "Ask for fewer levels at once and follow the ids that you get with a second query.",
  });
}
