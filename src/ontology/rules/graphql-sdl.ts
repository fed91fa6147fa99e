import {
  type ASTNode,
  type DocumentNode,
  type GraphQLError,
  LoneSchemaDefinitionRule,
  PossibleTypeExtensionsRule,
  UniqueArgumentDefinitionNamesRule,
  UniqueArgumentNamesRule,
  UniqueDirectiveNamesRule,
  UniqueDirectivesPerLocationRule,
  UniqueEnumValueNamesRule,
  UniqueFieldDefinitionNamesRule,
  UniqueInputFieldNamesRule,
  UniqueOperationTypesRule,
  UniqueTypeNamesRule,
} from "graphql";
import { validateSDL } from "graphql/validation/validate.js";
import type { Diagnostic } from "../../shared/diagnostic.js";
import { toPlace } from "../parse-schema-source.js";
import { formatPlace, type SchemaRule, toFault } from "./schema-rule.js";

const uniqueDefinitions = [UniqueTypeNamesRule, UniqueDirectiveNamesRule];

const uniqueParts = [
  UniqueFieldDefinitionNamesRule,
  UniqueArgumentDefinitionNamesRule,
  UniqueEnumValueNamesRule,
  UniqueInputFieldNamesRule,
  UniqueDirectivesPerLocationRule,
  UniqueArgumentNamesRule,
];

const extensions = [LoneSchemaDefinitionRule, UniqueOperationTypesRule, PossibleTypeExtensionsRule];

/** Names are given once, and what is extended exists. */
export const graphqlSdlRule: SchemaRule = {
  codes: ["DUPLICATE_NAME", "INVALID_EXTENSION"],
  check: ({ document }) => {
    const all = [...uniqueDefinitions, ...uniqueParts, ...extensions];
    if (validateSDL(document, null, all).length === 0) return [];
    return [
      ...checkUnique(document).map(toDuplicate),
      ...validateSDL(document, null, extensions).map(toInvalidExtension),
    ];
  },
};

/** Of a definition that is given twice, its parts are not counted as given twice again. */
function checkUnique(document: DocumentNode): readonly GraphQLError[] {
  const repeated = validateSDL(document, null, uniqueDefinitions);
  const names = repeated.flatMap(({ nodes }) => nodes?.slice(1) ?? []);
  const definitions = document.definitions.filter((definition) => names.some((name) => isWithin(name, definition)));
  const parts = validateSDL(document, null, uniqueParts);
  const isOwn = (node: ASTNode): boolean => !definitions.some((definition) => isWithin(node, definition));
  return [...repeated, ...parts.filter(({ nodes }) => nodes?.every(isOwn))];
}

function isWithin(inner: ASTNode, outer: ASTNode): boolean {
  const [a, b] = [inner.loc, outer.loc];
  return a !== undefined && b !== undefined && a.source === b.source && a.start >= b.start && a.end <= b.end;
}

function toDuplicate(error: GraphQLError): Diagnostic {
  const places = (error.nodes ?? []).map(toPlace);
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) throw error;
  return toFault(
    last,
    "DUPLICATE_NAME",
    error.message,
    places.length > 1 ? `Keep one; the other stands at ${formatPlace(first)}.` : "Keep one of the two.",
  );
}

function toInvalidExtension(error: GraphQLError): Diagnostic {
  const node = error.nodes?.[0];
  if (node === undefined) throw error;
  return toFault(
    toPlace(node),
    "INVALID_EXTENSION",
    error.message,
    "Extend a type that is declared, in the form in which it is declared; a world has no schema definition of its own.",
  );
}
