import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

type Maybe<T> = T | null | undefined;

/** Which types of a schema are what. */
export interface PartTypes {
  readonly statementType: string;
  /** Locates evidence and is no part of the graph that is walked or drawn. */
  readonly evidenceKind: string;
}

/** Under which names the objects of an answer tell what they are. */
export interface PartMarks {
  /** The type of a node or statement, and of nothing else. */
  readonly type: string;
  /** Its id, where the query does not ask for `id` itself. */
  readonly id: string;
  /** The statement that an object with `properties` is about, where the query does not ask for them. */
  readonly statement: string;
}

/** An operation whose answer names every node and statement in it. */
export interface MarkedOperation {
  readonly query: string;
  readonly marks: PartMarks;
  readonly types: PartTypes;
}

/**
 * An operation that asks for the same and, under names of its own, for the id and the type of each node and statement.
 *
 * A statement is an object of the statement type, or one that has such an object in the field `properties`. What the
 * query asks for anyway is not asked for again, so that the answer costs little more. What cannot be parsed or does not
 * fit the schema stays as it is, so that answering it tells what is wrong.
 */
export function markParts(query: string, schema: GraphQLSchema, types: PartTypes): MarkedOperation {
  const marks = toMarks(query);
  const document = tryToParse(query);
  if (document === undefined) return { query, marks, types };
  const typeInfo = new TypeInfo(schema);
  const markSet = (set: SelectionSetNode) => addMarks(set, typeInfo.getParentType(), { schema, marks, types });
  const marked = visit(document, visitWithTypeInfo(typeInfo, { SelectionSet: { leave: markSet } }));
  return { query: print(marked), marks, types };
}

function tryToParse(query: string): DocumentNode | undefined {
  try {
    return parse(query, { noLocation: true });
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}

/** Names that the query does not use. */
function toMarks(query: string): PartMarks {
  let prefix = "part";
  while (query.includes(prefix)) prefix += "_";
  return { type: `${prefix}Type`, id: `${prefix}Id`, statement: `${prefix}Statement` };
}

interface Marking {
  readonly schema: GraphQLSchema;
  readonly marks: PartMarks;
  readonly types: PartTypes;
}

function addMarks(
  set: SelectionSetNode,
  type: Maybe<GraphQLCompositeType>,
  { schema, marks, types }: Marking,
): SelectionSetNode | undefined {
  const asked = set.selections.filter((selection) => selection.kind === Kind.FIELD).filter(isPlain);
  const isAsked = (name: string) => asked.some((field) => field.name.value === name);
  if (isPart(type, schema, types)) {
    const id = isAsked("id") ? [] : [toField("id", marks.id)];
    return addSelections(set, [toField("__typename", marks.type), ...id]);
  }
  if (!hasStatement(type, types) || isAsked("properties")) return undefined;
  const identity = [toField("__typename", marks.type), toField("id", marks.id)];
  return addSelections(set, [toField("properties", marks.statement, identity)]);
}

function isPlain({ alias, directives = [] }: FieldNode): boolean {
  return alias === undefined && directives.length === 0;
}

/** A statement, a kind but that of the evidence, or an interface of kinds alone. */
function isPart(type: Maybe<GraphQLCompositeType>, schema: GraphQLSchema, types: PartTypes): boolean {
  if (type?.name === types.statementType) return true;
  const node = schema.getType("Node");
  if (!isInterfaceType(node) || (!isObjectType(type) && !isInterfaceType(type))) return false;
  const kinds = isObjectType(type) ? [type] : schema.getPossibleTypes(type);
  const isOfKinds = "id" in type.getFields() && kinds.every((kind) => schema.isSubType(node, kind));
  return isOfKinds && type.name !== types.evidenceKind;
}

function hasStatement(type: Maybe<GraphQLCompositeType>, { statementType }: PartTypes): boolean {
  const properties = isObjectType(type) ? type.getFields().properties : undefined;
  return properties !== undefined && getNamedType(properties.type).name === statementType;
}

function addSelections(set: SelectionSetNode, added: readonly FieldNode[]): SelectionSetNode {
  return { ...set, selections: [...set.selections, ...added] };
}

function toField(name: string, alias: string, selections?: readonly FieldNode[]): FieldNode {
  return {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: name },
    alias: { kind: Kind.NAME, value: alias },
    ...(selections && { selectionSet: { kind: Kind.SELECTION_SET, selections } }),
  };
}
