import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

/** Fragments of a document by name. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** A field where it stands in a request; without a definition when the schema has no such field there. */
export interface RequestField {
  readonly node: FieldNode;
  /** The type that it is a field of. */
  readonly parent: string;
  readonly definition: GraphQLField<unknown, unknown> | undefined;
}

/** The name of the type of an operation's root fields. */
export function getRootTypeName(schema: GraphQLSchema, operation: OperationDefinitionNode): string {
  return schema.getRootType(operation.operation)?.name ?? "";
}

/** Every field that an operation reaches, once, in no defined order. Introspection is not entered. */
export function* walkFields(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
): Generator<RequestField> {
  const seen = new Set<SelectionSetNode>();
  const waiting = [{ set: operation.selectionSet, parent: getRootTypeName(schema, operation) }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next.set)) continue;
    seen.add(next.set);
    for (const field of listFields(schema, next.set, next.parent, fragments)) {
      yield field;
      const set = field.node.selectionSet;
      if (set === undefined || isIntrospection(field.node)) continue;
      waiting.push({ set, parent: toTypeName(field.definition) });
    }
  }
}

/** The fields of one selection set, fragments expanded, each fragment once. */
export function listFields(
  schema: GraphQLSchema,
  set: SelectionSetNode,
  type: string,
  fragments: Fragments,
): RequestField[] {
  const fields: RequestField[] = [];
  const spread = new Set<string>();
  const waiting = [{ set, parent: type }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { parent } = next;
    for (const selection of next.set.selections) {
      if (selection.kind === Kind.FIELD) {
        fields.push({ node: selection, parent, definition: findField(schema, parent, selection) });
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        waiting.push({ set: selection.selectionSet, parent: selection.typeCondition?.name.value ?? parent });
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment) waiting.push({ set: fragment.selectionSet, parent: fragment.typeCondition.name.value });
      }
    }
  }
  return fields;
}

/** True for the fields that ask about the schema and not about the data. */
export function isIntrospection(field: FieldNode): boolean {
  return field.name.value.startsWith("__");
}

/** The name of a field's type without lists and non-null; empty when the field is unknown. */
export function toTypeName(definition: GraphQLField<unknown, unknown> | undefined): string {
  return definition === undefined ? "" : getNamedType(definition.type).name;
}

function findField(
  schema: GraphQLSchema,
  parent: string,
  field: FieldNode,
): GraphQLField<unknown, unknown> | undefined {
  const type = schema.getType(parent);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[field.name.value] : undefined;
}
