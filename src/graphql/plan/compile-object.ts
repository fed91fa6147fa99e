import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLCompositeType,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getNamedType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
} from "graphql";
import { findReader, isOfRecord, type Prepare, toPrepare } from "../resolvers/resolver.js";
import { type CollectedFields, collectFields, type Selecting } from "./collect-fields.js";
import type { KeptTexts } from "./kept-texts.js";
import { type ArgumentReader, toArgumentReader } from "./read-arguments.js";
import { NotPlanned, type Run, type Text, type Write } from "./run.js";
import { toLeafWriter } from "./write-leaf.js";
import { toListWriter } from "./write-list.js";
import { type FieldWriter, toObjectWriter } from "./write-object.js";

/** What all parts of a plan share. */
export interface Planning extends Selecting {
  readonly operation: OperationDefinitionNode;
  readonly texts: KeptTexts;
  /** Within what is kept as a whole, nothing is kept by itself. */
  readonly isKept: boolean;
  /** The fields that have a place in a run so far. */
  readonly places: unknown[];
}

/** A writer of objects of a type, all selections of one place in the answer merged. */
export function compileObject(type: GraphQLObjectType, nodes: readonly FieldNode[], planning: Planning): Write {
  const fields = collectOf(type, nodes, planning);
  if (planning.isKept || !isOfRecords(type, fields, planning)) {
    return toObjectWriter(compileFields(type, fields, planning));
  }
  return planning.texts.keep(toObjectWriter(compileFields(type, fields, { ...planning, isKept: true })));
}

function collectOf(type: GraphQLObjectType, nodes: readonly FieldNode[], planning: Planning): CollectedFields {
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  return collectFields(sets, type, planning);
}

/**
 * Whether fields ask for nothing but what records say, and the records to which their ids lead.
 *
 * @param mayBranch whether one of several types may be met: only once on the way down, or there would be too many ways
 */
function isOfRecords(type: GraphQLObjectType, fields: CollectedFields, planning: Planning, mayBranch = true): boolean {
  const definitions = type.getFields();
  return [...fields.values()].every((nodes) => {
    const name = nodes[0]?.name.value ?? "";
    if (name === "__typename") return true;
    const definition = definitions[name];
    if (!definition || !isOfRecord(definition.resolve)) return false;
    const inner = getNamedType(definition.type);
    if (isLeafType(inner)) return true;
    if (isAbstractType(inner) && !mayBranch) return false;
    return listObjectTypes(inner, planning).every((each) =>
      isOfRecords(each, collectOf(each, nodes, planning), planning, mayBranch && !isAbstractType(inner)),
    );
  });
}

function listObjectTypes(type: GraphQLNamedOutputType, { schema }: Planning): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}

/** Writers of the fields that are asked of objects of a type. */
export function compileFields(type: GraphQLObjectType, fields: CollectedFields, planning: Planning): FieldWriter[] {
  return [...fields].map(([name, nodes]) => [name, compileField(type, nodes, planning)]);
}

function compileField(parentType: GraphQLObjectType, nodes: readonly FieldNode[], planning: Planning): Write {
  const [node] = nodes as readonly [FieldNode];
  const name = node.name.value;
  if (name === "__typename") {
    const text = JSON.stringify(parentType.name);
    return () => text;
  }
  const field = parentType.getFields()[name];
  if (!field) throw new NotPlanned();
  const write = compileValue(field.type, nodes, planning);
  if (!field.resolve) {
    if (field.args.length > 0) throw new NotPlanned();
    return (source, run) => write(readProperty(source, name), run);
  }
  const reader = findReader(field.resolve);
  if (reader) return (source, run) => write(reader(source), run);
  const { schema, operation } = planning;
  const place = { fieldName: name, fieldNodes: nodes, returnType: field.type, parentType, schema, operation };
  const toInfo = (variableValues: Run["variables"]) => ({ ...place, variableValues }) as unknown as GraphQLResolveInfo;
  return compileCall(
    { prepare: toPrepare(field.resolve), asked: toArgumentReader(field, node), toInfo },
    write,
    planning,
  );
}

/** As graphql-js reads a field without a resolver. */
function readProperty(source: unknown, name: string): unknown {
  const value = (source as Readonly<Record<string, unknown>>)[name];
  return typeof value === "function" ? value.call(source) : value;
}

/** A resolver, and what it is told. */
interface Call {
  readonly prepare: Prepare<unknown>;
  readonly asked: ArgumentReader;
  readonly toInfo: (variables: Run["variables"]) => GraphQLResolveInfo;
}

/** Arguments are read once in a run, and once for all runs within the same limits where no variable is among them. */
function compileCall({ prepare, asked, toInfo }: Call, write: Write, planning: Planning): Write {
  const toRead = ({ context, variables }: Run) => prepare(asked.read(variables), context, toInfo(variables));
  if (!asked.isConstant) {
    const place = planning.places.push(prepare) - 1;
    return (source, run) => {
      run.reads[place] ??= toRead(run);
      return write(run.reads[place]?.(source, run.context), run);
    };
  }
  let read: ReturnType<typeof toRead> | undefined;
  let limits: Run["context"]["limits"];
  return (source, run) => {
    if (read === undefined || limits !== run.context.limits) {
      read = toRead(run);
      limits = run.context.limits;
    }
    return write(read(source, run.context), run);
  };
}

function compileValue(type: GraphQLOutputType, nodes: readonly FieldNode[], planning: Planning): Write {
  const write = compileSettled(type, nodes, planning);
  if (isLeafType(type) || (isNonNullType(type) && isLeafType(type.ofType))) return write;
  return (value, run) => (value instanceof Promise ? value.then((given) => write(given, run)) : write(value, run));
}

function compileSettled(type: GraphQLOutputType, nodes: readonly FieldNode[], planning: Planning): Write {
  const present = isNonNullType(type) ? type.ofType : type;
  const absent = isNonNullType(type) ? refuseAbsent : writeNull;
  if (isLeafType(present)) return toLeafWriter(present, absent);
  const write = isListType(present)
    ? toListWriter(compileValue(present.ofType, nodes, planning))
    : compileComposite(present, nodes, planning);
  return (value, run) => (value === null || value === undefined ? absent() : write(value, run));
}

function refuseAbsent(): never {
  throw new NotPlanned();
}

function writeNull(): string {
  return "null";
}

function compileComposite(type: GraphQLCompositeType, nodes: readonly FieldNode[], planning: Planning): Write {
  return isObjectType(type) ? compileObject(type, nodes, planning) : compileAbstract(type, nodes, planning);
}

/** Writers for the object types that turn up, made when they first do. */
function compileAbstract(type: GraphQLAbstractType, nodes: readonly FieldNode[], planning: Planning): Write {
  const { schema } = planning;
  const writers = new Map<unknown, Write>();
  return (value, run): Text => {
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
