import { type ASTNode, type DocumentNode, GraphQLError, Kind, parse, visit } from "graphql";

export interface AllowedOperations {
  readonly maxTokens: number;
  /** Whether callers may ask for the API itself. */
  readonly hasIntrospection: boolean;
}

const readOnlySuggestion = "Ask with `query`; data are changed by editing the data folder.";
const introspectionSuggestion = "The printed API comes with the source, and from `tpgraph schema`.";

/** Refuses what this server does not do: mutations, subscriptions, and introspection where it is switched off. */
export function checkOperationAllowed(
  query: string,
  { maxTokens, hasIntrospection }: AllowedOperations,
): GraphQLError[] {
  const mayChange = /\b(?:mutation|subscription)\b/.test(query);
  const mayIntrospect = !hasIntrospection && /\b__(?:schema|type)\b/.test(query);
  if (!mayChange && !mayIntrospect) return [];
  const document = parseLeniently(query, maxTokens);
  if (!document) return [];
  return [...checkReadOnly(document), ...(mayIntrospect ? checkNoIntrospection(document) : [])];
}

/** Undefined for what cannot be parsed, which is reported when the query is answered. */
function parseLeniently(query: string, maxTokens: number): DocumentNode | undefined {
  try {
    return parse(query, { maxTokens });
  } catch {
    return undefined;
  }
}

function checkReadOnly({ definitions }: DocumentNode): GraphQLError[] {
  return definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION && node.operation !== "query"
      ? [toRefusal(`There is no ${node.operation}: the API is read-only.`, "READ_ONLY", readOnlySuggestion, node)]
      : [],
  );
}

function checkNoIntrospection(document: DocumentNode): GraphQLError[] {
  const refusals: GraphQLError[] = [];
  visit(document, {
    Field(node) {
      if (node.name.value !== "__schema" && node.name.value !== "__type") return;
      const message = `"${node.name.value}" is not answered: introspection is switched off.`;
      refusals.push(toRefusal(message, "NO_INTROSPECTION", introspectionSuggestion, node));
    },
  });
  return refusals;
}

function toRefusal(message: string, code: string, suggestion: string, node: ASTNode): GraphQLError {
  return new GraphQLError(message, { nodes: node, extensions: { code, suggestion, details: {} } });
}
