import { type GraphQLEnumType, type GraphQLLeafType, isEnumType } from "graphql";
import { toJsonText } from "../../shared/json-text.js";
import { NotPlanned } from "./run.js";

/** A value that is not null as JSON. */
export type WriteValue = (value: unknown) => string;

/** How values of a scalar or enum are written; what does not fit the type is left to graphql-js, which says so. */
export function toLeafWriter(type: GraphQLLeafType): WriteValue {
  return isEnumType(type)
    ? toEnumWriter(type)
    : (quickWriters[type.name]?.(type) ?? ((value) => toSerialized(type, value)));
}

/** The usual values of the scalars are written without a call of `serialize`. */
const quickWriters: Readonly<Record<string, (type: GraphQLLeafType) => WriteValue>> = {
  ID: toTextWriter,
  String: toTextWriter,
  PartialDate: toTextWriter,
  Int: (type) => (value) =>
    typeof value === "number" && (value | 0) === value ? `${value}` : toSerialized(type, value),
  Float: (type) => (value) => (Number.isFinite(value) ? `${value}` : toSerialized(type, value)),
  Boolean: (type) => (value) => (value === true ? "true" : value === false ? "false" : toSerialized(type, value)),
};

function toTextWriter(type: GraphQLLeafType): WriteValue {
  return (value) => (typeof value === "string" ? toJsonText(value) : toSerialized(type, value));
}

function toEnumWriter(type: GraphQLEnumType): WriteValue {
  const texts = new Map(type.getValues().map(({ name, value }) => [value, JSON.stringify(name)]));
  return (value) => texts.get(value) ?? toSerialized(type, value);
}

function toSerialized(type: GraphQLLeafType, value: unknown): string {
  const text = JSON.stringify(type.serialize(value)) as string | undefined;
  if (text === undefined || text === "null") throw new NotPlanned();
  return text;
}
