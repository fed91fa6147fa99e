import {
  type DefinitionNode,
  type GraphQLNamedType,
  GraphQLScalarType,
  isTypeDefinitionNode,
  specifiedScalarTypes,
} from "graphql";
import { checkPartialDates } from "../resolvers/partial-date.js";
import { sliceIntrospection } from "../resolvers/slice-introspection.js";
import type { ResolverFinder } from "../resolvers/to-resolvers.js";
import { findNamedTypes } from "./find-named-types.js";
import { LazySchema } from "./lazy-schema.js";
import { toNamedType } from "./to-named-type.js";

/** The executable schema of definitions, which are taken to be valid; a type's fields are made when it is first met. */
export function toLazySchema(definitions: readonly DefinitionNode[], resolvers: ResolverFinder): LazySchema {
  sliceIntrospection();
  const named = findNamedTypes(
    definitions,
    specifiedScalarTypes.map(({ name }) => name),
  );
  const types = new Map<string, GraphQLNamedType>();
  for (const scalar of specifiedScalarTypes) if (named.has(scalar.name)) types.set(scalar.name, scalar);
  const finders = { ...resolvers, getType: (name: string) => getType(types, name) };
  for (const node of definitions) {
    if (isTypeDefinitionNode(node)) types.set(node.name.value, toNamedType(node, finders));
  }
  const date = types.get("PartialDate");
  if (date instanceof GraphQLScalarType) checkPartialDates(date);
  return new LazySchema(types.values());
}

function getType(types: ReadonlyMap<string, GraphQLNamedType>, name: string): GraphQLNamedType {
  const type = types.get(name);
  if (type === undefined) throw new Error(`The API names a type "${name}" that it does not have.`);
  return type;
}
