import { type GraphQLEnumType, type GraphQLLeafType, isEnumType } from "graphql";
import { toJsonText } from "../../shared/json-text.js";
import { NotPlanned } from "./run.js";

/** A value that is not null as JSON. */
export type WriteValue = (value: unknown) => string;

/** How values of a scalar or enum are written; what does not fit the type is left to graphql-js, which says so. */
export function toLeafWriter(type: GraphQLLeafType): WriteValue {
  if (isEnumType(type)) return toEnumWriter(type);
  const quick = quickWriters[type.name];
  return (value) => quick?.(value) ?? toSerialized(type, value);
}

/** The usual values of the scalars, without a call of `serialize`; undefined for any other. */
const quickWriters: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  ID: writeText,
  String: writeText,
  PartialDate: writeText,
  Int: (value) => (typeof value === "number" && (value | 0) === value ? `${value}` : undefined),
  Float: (value) => (typeof value === "number" && Number.isFinite(value) ? `${value}` : undefined),
  Boolean: (value) => (value === true ? "true" : value === false ? "false" : undefined),
};

function writeText(value: unknown): string | undefined {
  return typeof value === "string" ? toJsonText(value) : undefined;
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
