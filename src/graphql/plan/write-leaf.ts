import { type GraphQLEnumType, type GraphQLLeafType, isEnumType } from "graphql";
import { toJsonText } from "../../shared/json-text.js";
import { NotPlanned } from "./run.js";

/** Writes a value of a leaf as JSON. */
type WriteLeaf = (value: unknown) => string;

/**
 * How values of a scalar or enum are written; what does not fit the type is left to graphql-js, which says so.
 *
 * @param absent what is written where there is no value
 */
export function toLeafWriter(type: GraphQLLeafType, absent: () => string): WriteLeaf {
  const writeOther: WriteLeaf = (value) =>
    value === null || value === undefined ? absent() : toSerialized(type, value);
  return isEnumType(type) ? toEnumWriter(type, writeOther) : (quickWriters[type.name]?.(writeOther) ?? writeOther);
}

/** The usual values of the scalars are written without a call of `serialize`. */
const quickWriters: Readonly<Record<string, (writeOther: WriteLeaf) => WriteLeaf>> = {
  ID: toTextWriter,
  String: toTextWriter,
  PartialDate: toTextWriter,
  Int: (writeOther) => (value) => (typeof value === "number" && (value | 0) === value ? `${value}` : writeOther(value)),
  Float: (writeOther) => (value) => (Number.isFinite(value) ? `${value}` : writeOther(value)),
  Boolean: (writeOther) => (value) => (value === true ? "true" : value === false ? "false" : writeOther(value)),
};

function toTextWriter(writeOther: WriteLeaf): WriteLeaf {
  return (value) => (typeof value === "string" ? toJsonText(value) : writeOther(value));
}

function toEnumWriter(type: GraphQLEnumType, writeOther: WriteLeaf): WriteLeaf {
  const texts = new Map<unknown, string>(type.getValues().map(({ name, value }) => [value, JSON.stringify(name)]));
  return (value) => texts.get(value) ?? writeOther(value);
}

function toSerialized(type: GraphQLLeafType, value: unknown): string {
  const text = JSON.stringify(type.serialize(value)) as string | undefined;
  if (text === undefined || text === "null") throw new NotPlanned();
  return text;
}
