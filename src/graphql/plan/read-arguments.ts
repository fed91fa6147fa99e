import { type FieldNode, type GraphQLField, getArgumentValues, isNonNullType, Kind, visit } from "graphql";
import { NotPlanned } from "./run.js";

type Values = Readonly<Record<string, unknown>>;

/** Reads the arguments of a field at one place in a query, coerced. */
export interface ArgumentReader {
  /** Whether they are the same in every run. */
  readonly isConstant: boolean;
  /** @param variables coerced */
  read(variables: Values): Values;
}

/** What is written in the query is read once; a variable that is a whole argument is looked up in each run. */
export function toArgumentReader(field: GraphQLField<unknown, unknown>, node: FieldNode): ArgumentReader {
  const given = node.arguments ?? [];
  if (!given.some(usesVariables)) {
    const values = field.args.length === 0 ? {} : getArgumentValues(field, node);
    return { isConstant: true, read: () => values };
  }
  if (given.some((argument) => argument.value.kind !== Kind.VARIABLE && usesVariables(argument)))
    return { isConstant: false, read: (variables) => getArgumentValues(field, node, { ...variables }) };
  return { isConstant: false, read: toLookup(field, node) };
}

/** Variables fit the arguments that they stand for, or the query would not be valid; only null is left to be looked for. */
function toLookup(field: GraphQLField<unknown, unknown>, node: FieldNode): ArgumentReader["read"] {
  const written = (node.arguments ?? []).filter(({ value }) => value.kind !== Kind.VARIABLE);
  const named = (node.arguments ?? []).flatMap(({ name, value }) =>
    value.kind === Kind.VARIABLE ? [{ argument: name.value, variable: value.name.value }] : [],
  );
  const required = new Set(field.args.filter(({ type }) => isNonNullType(type)).map(({ name }) => name));
  const missing = named.map(({ argument }) => argument);
  const optional = field.args.map((argument) =>
    missing.includes(argument.name) && isNonNullType(argument.type)
      ? { ...argument, type: argument.type.ofType }
      : argument,
  );
  const constant = getArgumentValues({ ...field, args: optional }, { ...node, arguments: written });
  return (variables) => {
    const values: Record<string, unknown> = { ...constant };
    for (const { argument, variable } of named) {
      const value = variables[variable];
      if (value !== undefined) values[argument] = value;
      if ((values[argument] ?? null) === null && required.has(argument)) throw new NotPlanned();
    }
    return values;
  };
}

function usesVariables(node: NonNullable<FieldNode["arguments"]>[number]): boolean {
  let uses = false;
  const Variable = () => {
    uses = true;
  };
  visit(node, { Variable });
  return uses;
}
