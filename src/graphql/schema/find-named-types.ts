import { type DefinitionNode, Kind, type TypeNode } from "graphql";

/** Those of some types that the fields, arguments and inputs of definitions name; does not look further than it has to. */
export function findNamedTypes(definitions: readonly DefinitionNode[], wanted: readonly string[]): Set<string> {
  const left = new Set(wanted);
  for (const definition of definitions) {
    if (left.size === 0) break;
    for (const name of listNamedTypes(definition)) left.delete(name);
  }
  return new Set(wanted.filter((name) => !left.has(name)));
}

function listNamedTypes(definition: DefinitionNode): string[] {
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return (definition.fields ?? []).flatMap((field) => [field, ...(field.arguments ?? [])]).map(toName);
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return (definition.fields ?? []).map(toName);
    default:
      return [];
  }
}

function toName({ type }: { readonly type: TypeNode }): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : toName(type);
}
