import { type GraphQLField, type GraphQLSchema, getNamedType, isLeafType, isObjectType } from "graphql";

/** A query of one root field in which every argument is a variable. */
export interface GraphqlCall {
  readonly field: string;
  readonly query: string;
  readonly variables: readonly string[];
}

/** A call of every root field that takes arguments; it asks for the plain values of what comes back. */
export function toCalls(schema: GraphQLSchema): readonly GraphqlCall[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields.filter(({ args }) => args.length > 0).map(toCall);
}

function toCall({ name, args, type }: GraphQLField<unknown, unknown>): GraphqlCall {
  const declared = args.map((argument) => `$${argument.name}: ${argument.type}`).join(", ");
  const given = args.map((argument) => `${argument.name}: $${argument.name}`).join(", ");
  const result = getNamedType(type);
  const leaves = isObjectType(result)
    ? Object.values(result.getFields()).filter(
        (field) => field.args.length === 0 && isLeafType(getNamedType(field.type)),
      )
    : [];
  const selected = ["__typename", ...leaves.map((field) => field.name)].join(" ");
  return {
    field: name,
    query: `query Call(${declared}) { ${name}(${given}) { ${selected} } }`,
    variables: args.map((argument) => argument.name),
  };
}
