import {
  type EnumTypeDefinitionNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type NamedTypeNode,
  type NameNode,
  type NonNullTypeNode,
  type ObjectTypeDefinitionNode,
  type StringValueNode,
  type TypeNode,
} from "graphql";

/** A name with what it stands for. */
export interface DescribedName {
  readonly name: string;
  readonly description: string;
}

/** An argument or a field of an input. */
export interface InputShape extends DescribedName {
  /** As in SDL: `[Node!]!`. */
  readonly type: string;
}

/** A field of an object or interface. */
export interface FieldShape extends InputShape {
  readonly arguments?: readonly InputShape[];
}

/** An object type. */
export function toObjectType(
  type: DescribedName,
  fields: readonly FieldShape[],
  interfaces: readonly string[] = [],
): ObjectTypeDefinitionNode {
  return {
    kind: Kind.OBJECT_TYPE_DEFINITION,
    ...toHead(type),
    interfaces: interfaces.map(toNamedType),
    fields: fields.map(toField),
  };
}

/** An object type as `withLaterFields` has it. */
export function toLaterObjectType(
  type: DescribedName,
  toFields: () => readonly FieldShape[],
): ObjectTypeDefinitionNode {
  const head = { kind: Kind.OBJECT_TYPE_DEFINITION, ...toHead(type), interfaces: [] } as const;
  return withLaterFields(head, () => toFields().map(toField));
}

/** An input as `withLaterFields` has it. */
export function toLaterInputType(
  type: DescribedName,
  toFields: () => readonly InputShape[],
): InputObjectTypeDefinitionNode {
  const head = { kind: Kind.INPUT_OBJECT_TYPE_DEFINITION, ...toHead(type) } as const;
  return withLaterFields(head, () => toFields().map(toInputValue));
}

const later = new WeakSet<object>();

/**
 * A definition whose fields are made when they are first read, for types whose fields have the same names in every schema:
 * they are the most by far, and a query meets few of them.
 */
function withLaterFields<Head extends object, Field>(head: Head, toFields: () => readonly Field[]) {
  let made: readonly Field[] | undefined;
  const definition = {
    ...head,
    get fields() {
      made ??= toFields();
      return made;
    },
  };
  later.add(definition);
  return definition;
}

/** Whether the fields of a definition are made when they are read; then no two of them have one name. */
export function hasLaterFields(definition: object): boolean {
  return later.has(definition);
}

/** An interface. */
export function toInterfaceType(type: DescribedName, fields: readonly FieldShape[]): InterfaceTypeDefinitionNode {
  return { kind: Kind.INTERFACE_TYPE_DEFINITION, ...toHead(type), fields: fields.map(toField) };
}

/** An input. */
export function toInputType(type: DescribedName, fields: readonly InputShape[]): InputObjectTypeDefinitionNode {
  return { kind: Kind.INPUT_OBJECT_TYPE_DEFINITION, ...toHead(type), fields: fields.map(toInputValue) };
}

/** An enum. */
export function toEnumType(type: DescribedName, values: readonly DescribedName[]): EnumTypeDefinitionNode {
  return {
    kind: Kind.ENUM_TYPE_DEFINITION,
    ...toHead(type),
    values: values.map((value): EnumValueDefinitionNode => ({ kind: Kind.ENUM_VALUE_DEFINITION, ...toHead(value) })),
  };
}

/** A field of an object or interface. */
export function toField(field: FieldShape): FieldDefinitionNode {
  return {
    kind: Kind.FIELD_DEFINITION,
    ...toHead(field),
    arguments: (field.arguments ?? []).map(toInputValue),
    type: toType(field.type),
  };
}

/** Text as it stands in SDL before what it describes. */
export function toDescription(text: string): StringValueNode {
  return { kind: Kind.STRING, value: text, block: text.includes("\n") };
}

function toInputValue(input: InputShape): InputValueDefinitionNode {
  return { kind: Kind.INPUT_VALUE_DEFINITION, ...toHead(input), type: toType(input.type) };
}

function toHead({ name, description }: DescribedName): { name: NameNode; description: StringValueNode } {
  return { name: toName(name), description: toDescription(description) };
}

function toName(value: string): NameNode {
  return { kind: Kind.NAME, value };
}

function toNamedType(name: string): NamedTypeNode {
  return { kind: Kind.NAMED_TYPE, name: toName(name) };
}

/** Reads a type of this form without the parser, since every field has one. */
function toType(type: string): TypeNode {
  if (type.endsWith("!")) return { kind: Kind.NON_NULL_TYPE, type: toType(type.slice(0, -1)) as NullableTypeNode };
  if (type.startsWith("[")) return { kind: Kind.LIST_TYPE, type: toType(type.slice(1, -1)) };
  return toNamedType(type);
}

type NullableTypeNode = Exclude<TypeNode, NonNullTypeNode>;
