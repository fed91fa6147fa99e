import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type NamedTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** What a selection is read by. */
export interface Selecting {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Coerced; decide over `@skip` and `@include`. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The fields that selections ask of an object type, those of one response name together, in the order of the answer. */
export type CollectedFields = ReadonlyMap<string, readonly FieldNode[]>;

/** @see https://spec.graphql.org/October2021/#CollectFields() */
export function collectFields(
  sets: readonly SelectionSetNode[],
  type: GraphQLObjectType,
  selecting: Selecting,
): CollectedFields {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  for (const set of sets) collectInto(fields, spread, set, type, selecting);
  return fields;
}

function collectInto(
  fields: Map<string, FieldNode[]>,
  spread: Set<string>,
  { selections }: SelectionSetNode,
  type: GraphQLObjectType,
  selecting: Selecting,
): void {
  for (const selection of selections) {
    if (!isIncluded(selection, selecting)) continue;
    if (selection.kind === Kind.FIELD) {
      const name = selection.alias?.value ?? selection.name.value;
      const known = fields.get(name);
      if (known) known.push(selection);
      else fields.set(name, [selection]);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      if (!isOfType(selection.typeCondition, type, selecting)) continue;
      collectInto(fields, spread, selection.selectionSet, type, selecting);
    } else {
      const fragment = selecting.fragments.get(selection.name.value);
      if (!fragment || spread.has(selection.name.value)) continue;
      spread.add(selection.name.value);
      if (!isOfType(fragment.typeCondition, type, selecting)) continue;
      collectInto(fields, spread, fragment.selectionSet, type, selecting);
    }
  }
}

function isIncluded(selection: SelectionNode, { variables }: Selecting): boolean {
  if (!selection.directives?.length) return true;
  const given = { ...variables };
  if (getDirectiveValues(GraphQLSkipDirective, selection, given)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, given)?.if !== false;
}

function isOfType(condition: NamedTypeNode | undefined, type: GraphQLObjectType, { schema }: Selecting): boolean {
  if (!condition || condition.name.value === type.name) return true;
  const wanted = schema.getType(condition.name.value);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
}
