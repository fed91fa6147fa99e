import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getArgumentValues,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import { type CollectedFields, collectFields, type Selecting } from "./collect-fields.js";
import { type Call, NotPlanned, type Run } from "./run.js";
import { toLeafWriter } from "./write-leaf.js";

/** Writes one value of an answer as JSON. */
type Write = (value: unknown, run: Run) => string;

/** What all parts of a plan share. */
export interface Planning extends Selecting {
  readonly operation: OperationDefinitionNode;
  /** How many calls have a place in a run so far. */
  callCount: number;
}

/** A writer of objects of a type, all selections of one place in the answer merged. */
export function compileObject(type: GraphQLObjectType, nodes: readonly FieldNode[], planning: Planning): Write {
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  return compileFields(type, collectFields(sets, type, planning), planning);
}

/** A writer of objects of a type from its collected fields. */
export function compileFields(type: GraphQLObjectType, fields: CollectedFields, planning: Planning): Write {
  const writers = [...fields].map(([name, nodes], index) => {
    const before = `${index === 0 ? "{" : ","}${JSON.stringify(name)}:`;
    return { before, write: compileField(type, nodes, planning) };
  });
  if (writers.length === 0) return () => "{}";
  return (source, run) => {
    let text = "";
    for (const { before, write } of writers) text += before + write(source, run);
    return `${text}}`;
  };
}

function compileField(parentType: GraphQLObjectType, nodes: readonly FieldNode[], planning: Planning): Write {
  const [node] = nodes as readonly [FieldNode];
  const fieldName = node.name.value;
  if (fieldName === "__typename") {
    const name = JSON.stringify(parentType.name);
    return () => name;
  }
  const field = parentType.getFields()[fieldName];
  if (!field) throw new NotPlanned();
  const write = compileValue(field.type, nodes, planning);
  const { resolve } = field;
  if (!resolve && field.args.length === 0) return (source, run) => write(readProperty(source, fieldName), run);
  if (!resolve) throw new NotPlanned();
  const { schema, operation } = planning;
  const toCall = (variables: Run["variables"]): Call => {
    const info = { fieldName, fieldNodes: nodes, returnType: field.type, parentType, schema, operation };
    const given = field.args.length === 0 ? none : getArgumentValues(field, node, { ...variables });
    return { given, info: { ...info, variableValues: variables } as unknown as GraphQLResolveInfo };
  };
  if (!usesVariables(node)) {
    const { given, info } = toCall(none);
    return (source, run) => write(resolve(source, given, run.context, info), run);
  }
  const place = planning.callCount++;
  return (source, run) => {
    run.calls[place] ??= toCall(run.variables);
    const { given, info } = run.calls[place] as Call;
    return write(resolve(source, given, run.context, info), run);
  };
}

/** Arguments without variables are the same in every run. */
function usesVariables({ arguments: given = [] }: FieldNode): boolean {
  let uses = false;
  const Variable = () => {
    uses = true;
  };
  for (const argument of given) visit(argument, { Variable });
  return uses;
}

const none = Object.freeze({});

/** As graphql-js reads a field without a resolver. */
function readProperty(source: unknown, name: string): unknown {
  const value = (source as Readonly<Record<string, unknown>>)[name];
  return typeof value === "function" ? value.call(source) : value;
}

function compileValue(type: GraphQLOutputType, nodes: readonly FieldNode[], planning: Planning): Write {
  if (isNonNullType(type)) {
    const write = compilePresent(type.ofType, nodes, planning);
    return (value, run) => {
      if (value === null || value === undefined) throw new NotPlanned();
      return write(value, run);
    };
  }
  const write = compilePresent(type, nodes, planning);
  return (value, run) => (value === null || value === undefined ? "null" : write(value, run));
}

function compilePresent(type: GraphQLOutputType, nodes: readonly FieldNode[], planning: Planning): Write {
  if (isListType(type)) return compileList(compileValue(type.ofType, nodes, planning));
  if (isLeafType(type)) return toLeafWriter(type);
  if (isObjectType(type)) return refusePromises(compileObject(type, nodes, planning));
  return refusePromises(compileAbstract(type as GraphQLAbstractType, nodes, planning));
}

function compileList(write: Write): Write {
  return (value, run) => {
    if (!Array.isArray(value)) throw new NotPlanned();
    if (value.length === 0) return "[]";
    let text = "";
    for (const item of value) text += `${text === "" ? "[" : ","}${write(item, run)}`;
    return `${text}]`;
  };
}

/** What has to be waited for is left to graphql-js, and so is what comes of it. */
function refusePromises(write: Write): Write {
  return (value, run) => {
    if (value instanceof Promise) {
      value.catch(() => {});
      throw new NotPlanned();
    }
    return write(value, run);
  };
}

/** Writers for the object types that turn up, made when they first do. */
function compileAbstract(type: GraphQLAbstractType, nodes: readonly FieldNode[], planning: Planning): Write {
  const { schema } = planning;
  const writers = new Map<unknown, Write>();
  return (value, run) => {
    const name = type.resolveType?.(value, run.context, {} as GraphQLResolveInfo, type);
    const known = writers.get(name);
    if (known) return known(value, run);
    const concrete = typeof name === "string" ? schema.getType(name) : undefined;
    if (!isObjectType(concrete) || !schema.isSubType(type, concrete)) throw new NotPlanned();
    const write = compileObject(concrete, nodes, planning);
    writers.set(name, write);
    return write(value, run);
  };
}
