import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from "graphql";

const kept = new WeakMap<GraphQLSchema, ReadonlyMap<string, number>>();

/** How long a list of introspection is, on average, by type and field; 1 for those that are hardly ever long. */
export function getIntrospectionLength(schema: GraphQLSchema, type: string, field: string): number {
  const known = kept.get(schema) ?? toLengths(schema);
  kept.set(schema, known);
  return known.get(`${type}.${field}`) ?? 1;
}

function toLengths(schema: GraphQLSchema): ReadonlyMap<string, number> {
  const types = Object.values(schema.getTypeMap());
  const composite = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = composite.flatMap((type) => Object.values(type.getFields()));
  const inputs = types.filter(isInputObjectType).flatMap((type) => Object.values(type.getFields()));
  const values = types.filter(isEnumType).flatMap((type) => type.getValues());
  const possible = types.filter(isInterfaceType).flatMap((type) => schema.getPossibleTypes(type));
  const implemented = composite.flatMap((type) => type.getInterfaces());
  return new Map([
    ["__Schema.types", types.length],
    ["__Schema.directives", schema.getDirectives().length],
    ["__Type.fields", fields.length / types.length],
    ["__Type.inputFields", inputs.length / types.length],
    ["__Type.enumValues", values.length / types.length],
    ["__Type.possibleTypes", possible.length / types.length],
    ["__Type.interfaces", implemented.length / types.length],
    ["__Field.args", fields.flatMap(({ args }) => args).length / fields.length],
  ]);
}
