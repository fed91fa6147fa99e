import {
  type ArgumentNode,
  type ASTNode,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type NamedTypeNode,
  type TypeDefinitionNode,
  type TypeExtensionNode,
  type TypeNode,
  valueFromASTUntyped,
} from "graphql";
import {
  type ArgumentSource,
  type DirectiveSource,
  type FieldSource,
  findDirective,
  type NamedPlace,
  nodeInterface,
  type Place,
  type SchemaSource,
  type TypeForm,
  type TypeReference,
  type TypeSource,
} from "./schema-source.js";

const forms: Readonly<Record<string, TypeForm>> = {
  [Kind.OBJECT_TYPE_DEFINITION]: "object",
  [Kind.INTERFACE_TYPE_DEFINITION]: "interface",
  [Kind.ENUM_TYPE_DEFINITION]: "enum",
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: "input",
  [Kind.SCALAR_TYPE_DEFINITION]: "scalar",
  [Kind.UNION_TYPE_DEFINITION]: "union",
};

/** Digests a parsed schema; faulty schemas too, so that every rule can run. Of two types of one name the first counts. */
export function parseSchemaSource(document: DocumentNode): SchemaSource {
  const written = toTypes(document.definitions);
  const writtenByName = toMap(written);
  const types = [...writtenByName.values()].map((type) => inheritFields(type, writtenByName));
  const objects = types.filter((type) => type.form === "object");
  return {
    document,
    types,
    typeByName: toMap(types),
    directives: document.definitions.flatMap((definition) =>
      definition.kind === Kind.DIRECTIVE_DEFINITION
        ? [
            {
              ...toNamedPlace(definition.name),
              description: definition.description?.value,
              arguments: (definition.arguments ?? []).map(toArgument),
            },
          ]
        : [],
    ),
    kinds: objects.filter((type) => findDirective(type, "node") !== undefined),
    interfaces: types.filter((type) => type.form === "interface"),
    statements: objects.filter((type) => findDirective(type, "relationshipProperties") !== undefined),
    query: objects.find((type) => type.name === "Query"),
    world: { directives: document.definitions.flatMap(toWorldDirectives) },
  };
}

/** Where a node of the syntax tree begins. */
export function toPlace(node: ASTNode): Place {
  if (node.loc === undefined) throw new Error(`A ${node.kind} was parsed without its location.`);
  const { source, startToken } = node.loc;
  return { file: source.name, line: startToken.line, column: startToken.column };
}

function toWorldDirectives(definition: DefinitionNode): DirectiveSource[] {
  const isWorld = definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION;
  return isWorld ? (definition.directives ?? []).map(toDirective) : [];
}

function toMap(types: readonly TypeSource[]): Map<string, TypeSource> {
  const map = new Map<string, TypeSource>();
  for (const type of types) if (!map.has(type.name)) map.set(type.name, type);
  return map;
}

function toTypes(definitions: readonly DefinitionNode[]): TypeSource[] {
  const types: TypeSource[] = [];
  const extensions = new Map<string, TypeExtensionNode[]>();
  for (const definition of definitions) {
    if (!isExtension(definition)) continue;
    const before = extensions.get(definition.name.value) ?? [];
    extensions.set(definition.name.value, [...before, definition]);
  }
  for (const definition of definitions) {
    if (isType(definition)) types.push(toType(definition, extensions.get(definition.name.value) ?? []));
  }
  return types;
}

function isType(definition: DefinitionNode): definition is TypeDefinitionNode {
  return definition.kind in forms;
}

function isExtension(definition: DefinitionNode): definition is TypeExtensionNode {
  return definition.kind.endsWith("TypeExtension");
}

function toType(definition: TypeDefinitionNode, extensions: readonly TypeExtensionNode[]): TypeSource {
  const parts = [definition, ...extensions];
  return {
    ...toNamedPlace(definition.name),
    form: forms[definition.kind] as TypeForm,
    description: definition.description?.value,
    directives: parts.flatMap((part) => (part.directives ?? []).map(toDirective)),
    implements: parts.flatMap((part) => ("interfaces" in part ? (part.interfaces ?? []).map(toReferencedName) : [])),
    fields: parts.flatMap((part) => toFields(part, part !== definition)),
    values: parts.flatMap((part) =>
      "values" in part
        ? (part.values ?? []).map((value) => ({
            ...toNamedPlace(value.name),
            description: value.description?.value,
            directives: (value.directives ?? []).map(toDirective),
          }))
        : [],
    ),
    inputFields: parts.flatMap(toInputFields),
  };
}

function toFields(part: TypeDefinitionNode | TypeExtensionNode, isExtension: boolean): FieldSource[] {
  const hasFields =
    part.kind === Kind.OBJECT_TYPE_DEFINITION ||
    part.kind === Kind.OBJECT_TYPE_EXTENSION ||
    part.kind === Kind.INTERFACE_TYPE_DEFINITION ||
    part.kind === Kind.INTERFACE_TYPE_EXTENSION;
  return hasFields ? (part.fields ?? []).map((field) => toField(field, isExtension)) : [];
}

function toInputFields(part: TypeDefinitionNode | TypeExtensionNode): ArgumentSource[] {
  const isInput = part.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION || part.kind === Kind.INPUT_OBJECT_TYPE_EXTENSION;
  return isInput ? (part.fields ?? []).map(toArgument) : [];
}

function toField(field: FieldDefinitionNode, isExtension: boolean): FieldSource {
  return {
    ...toNamedPlace(field.name),
    description: field.description?.value,
    type: toTypeReference(field.type),
    arguments: (field.arguments ?? []).map(toArgument),
    directives: (field.directives ?? []).map(toDirective),
    isExtension,
  };
}

function toArgument(argument: InputValueDefinitionNode): ArgumentSource {
  return {
    ...toNamedPlace(argument.name),
    description: argument.description?.value,
    type: toTypeReference(argument.type),
  };
}

function toDirective(directive: ConstDirectiveNode): DirectiveSource {
  const given: readonly ArgumentNode[] = directive.arguments ?? [];
  return {
    name: directive.name.value,
    at: toPlace(directive),
    values: Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value)])),
    places: Object.fromEntries(given.map(({ name, value }) => [name.value, toPlace(value)])),
  };
}

function toTypeReference(type: TypeNode): TypeReference {
  const isRequired = type.kind === Kind.NON_NULL_TYPE;
  const isList = (isRequired ? type.type : type).kind === Kind.LIST_TYPE;
  return { ...toReferencedName(toInnermost(type)), text: toText(type), isList, isRequired };
}

function toText(type: TypeNode): string {
  if (type.kind === Kind.NAMED_TYPE) return type.name.value;
  return type.kind === Kind.LIST_TYPE ? `[${toText(type.type)}]` : `${toText(type.type)}!`;
}

function toInnermost(type: TypeNode): NamedTypeNode {
  return type.kind === Kind.NAMED_TYPE ? type : toInnermost(type.type);
}

function toReferencedName(type: NamedTypeNode): NamedPlace {
  return toNamedPlace(type.name);
}

function toNamedPlace(name: ASTNode & { readonly value: string }): NamedPlace {
  return { name: name.value, at: toPlace(name) };
}

/** Fields that an interface describes need not be described again; those of Node nowhere. */
function inheritFields(type: TypeSource, typeByName: ReadonlyMap<string, TypeSource>): TypeSource {
  const isPart = type.form === "interface" || findDirective(type, "node") !== undefined;
  if (!isPart && type.implements.length === 0) return type;
  const names = [nodeInterface, ...type.implements.map(({ name }) => name)];
  const parents = names.flatMap((name) => typeByName.get(name) ?? []).filter((parent) => parent.name !== type.name);
  return { ...type, fields: type.fields.map((field) => inheritField(field, parents)) };
}

function inheritField(field: FieldSource, parents: readonly TypeSource[]): FieldSource {
  const inherited = parents.flatMap((parent) => parent.fields.filter(({ name }) => name === field.name));
  const directives = [...field.directives];
  for (const directive of inherited.flatMap((parent) => parent.directives)) {
    if (!directives.some(({ name }) => name === directive.name)) directives.push(directive);
  }
  const description = field.description ?? inherited.find((parent) => parent.description !== undefined)?.description;
  return { ...field, description, directives };
}
