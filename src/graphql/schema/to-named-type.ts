import {
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  GraphQLDeprecatedDirective,
  GraphQLEnumType,
  type GraphQLEnumValueConfigMap,
  type GraphQLFieldConfigMap,
  type GraphQLInputFieldConfigMap,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInterfaceType,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  type GraphQLNullableType,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLScalarType,
  GraphQLSpecifiedByDirective,
  type GraphQLType,
  GraphQLUnionType,
  getDirectiveValues,
  getNamedType,
  type InputValueDefinitionNode,
  isLeafType,
  Kind,
  type NamedTypeNode,
  type TypeDefinitionNode,
  type TypeNode,
  valueFromAST,
} from "graphql";
import type { ApiContext } from "../api-context.js";
import { type Resolver, toSlicedResolver } from "../resolvers/resolver.js";
import type { ResolverFinder, Resolvers } from "../resolvers/to-resolvers.js";

/** What types need of each other, and how their fields are resolved. */
export interface TypeFinders extends ResolverFinder {
  getType(name: string): GraphQLNamedType;
}

/** A type of a schema from its definition; its fields are made when they are first asked for. */
export function toNamedType(node: TypeDefinitionNode, finders: TypeFinders): GraphQLNamedType {
  const { getType, findResolvers, findTypeResolver } = finders;
  const described = { name: node.name.value, description: node.description?.value };
  switch (node.kind) {
    case Kind.OBJECT_TYPE_DEFINITION: {
      const fields = () => toFields(node.fields, getType, findResolvers(described.name));
      return new GraphQLObjectType({ ...described, fields, interfaces: () => toTypes(node.interfaces, getType) });
    }
    case Kind.INTERFACE_TYPE_DEFINITION: {
      const fields = () => toFields(node.fields, getType);
      const interfaces = () => toTypes<GraphQLInterfaceType>(node.interfaces, getType);
      return new GraphQLInterfaceType({
        ...described,
        fields,
        interfaces,
        resolveType: findTypeResolver(described.name),
      });
    }
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return new GraphQLInputObjectType({ ...described, fields: () => toInputs(node.fields, getType) });
    case Kind.ENUM_TYPE_DEFINITION:
      return new GraphQLEnumType({ ...described, values: toValues(node) });
    case Kind.UNION_TYPE_DEFINITION:
      return new GraphQLUnionType({ ...described, types: () => toTypes(node.types, getType) });
    case Kind.SCALAR_TYPE_DEFINITION: {
      const specifiedByURL = getDirectiveValues(GraphQLSpecifiedByDirective, node)?.url as string | undefined;
      return new GraphQLScalarType({ ...described, specifiedByURL });
    }
  }
}

type GetType = TypeFinders["getType"];

function toFields(
  nodes: readonly FieldDefinitionNode[] = [],
  getType: GetType,
  resolvers?: Resolvers,
): GraphQLFieldConfigMap<unknown, ApiContext> {
  const fields: GraphQLFieldConfigMap<unknown, ApiContext> = Object.create(null);
  for (const node of nodes) {
    const resolve = resolvers?.get(node.name.value) as Resolver<unknown> | undefined;
    const type = toType(node.type, getType) as GraphQLOutputType;
    fields[node.name.value] = {
      ...toMember(node),
      type,
      args: toInputs(node.arguments, getType),
      ...(resolve && { resolve: isLeafType(getNamedType(type)) ? resolve : toSlicedResolver(resolve) }),
    };
  }
  return fields;
}

function toInputs(nodes: readonly InputValueDefinitionNode[] = [], getType: GetType): GraphQLInputFieldConfigMap {
  const inputs: GraphQLInputFieldConfigMap = Object.create(null);
  for (const node of nodes) {
    const type = toType(node.type, getType) as GraphQLInputType;
    inputs[node.name.value] = { ...toMember(node), type, defaultValue: valueFromAST(node.defaultValue, type) };
  }
  return inputs;
}

function toValues({ values = [] }: EnumTypeDefinitionNode): GraphQLEnumValueConfigMap {
  return Object.fromEntries(values.map((value) => [value.name.value, toMember(value)]));
}

/** Without its name, under which it stands. */
function toMember(
  node: FieldDefinitionNode | InputValueDefinitionNode | NonNullable<EnumTypeDefinitionNode["values"]>[number],
) {
  const isPlain = node.directives === undefined || node.directives.length === 0;
  const reason = isPlain ? undefined : getDirectiveValues(GraphQLDeprecatedDirective, node)?.reason;
  return { description: node.description?.value, deprecationReason: reason as string | undefined };
}

function toType(node: TypeNode, getType: GetType): GraphQLType {
  if (node.kind === Kind.LIST_TYPE) return new GraphQLList(toType(node.type, getType));
  if (node.kind === Kind.NON_NULL_TYPE) return new GraphQLNonNull(toType(node.type, getType) as GraphQLNullableType);
  return getType(node.name.value);
}

function toTypes<Type extends GraphQLNamedType>(nodes: readonly NamedTypeNode[] = [], getType: GetType): Type[] {
  return nodes.map((node) => getType(node.name.value) as Type);
}
