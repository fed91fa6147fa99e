import { buildASTSchema, type GraphQLDirective, Kind, specifiedScalarTypes } from "graphql";
import type { ArgumentSource, SchemaSource } from "./schema-source.js";

/** The directives that may be applied: those of the schema whose argument types exist, and those of GraphQL itself. */
export function toDirectives(schema: SchemaSource): readonly GraphQLDirective[] {
  const usable = new Set(
    schema.directives.filter((directive) => areKnown(schema, directive.arguments, new Set())).map(({ name }) => name),
  );
  const definitions = schema.document.definitions.filter((definition) => {
    if (definition.kind === Kind.DIRECTIVE_DEFINITION) return usable.has(definition.name.value);
    return definition.kind === Kind.ENUM_TYPE_DEFINITION || isKnownInput(schema, definition);
  });
  return buildASTSchema({ kind: Kind.DOCUMENT, definitions }, { assumeValidSDL: true }).getDirectives();
}

function isKnownInput(schema: SchemaSource, definition: SchemaSource["document"]["definitions"][number]): boolean {
  if (definition.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION) return false;
  const type = schema.typeByName.get(definition.name.value);
  return type !== undefined && areKnown(schema, type.inputFields, new Set([type.name]));
}

function areKnown(schema: SchemaSource, fields: readonly ArgumentSource[], seen: Set<string>): boolean {
  return fields.every(({ type: { name } }) => {
    if (seen.has(name) || specifiedScalarTypes.some((scalar) => scalar.name === name)) return true;
    const type = schema.typeByName.get(name);
    if (type?.form === "enum") return true;
    return type?.form === "input" && areKnown(schema, type.inputFields, seen.add(name));
  });
}
