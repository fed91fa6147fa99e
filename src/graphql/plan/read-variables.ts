import {
  coerceInputValue,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  valueFromAST,
} from "graphql";
import { NotPlanned } from "./run.js";

type Values = Readonly<Record<string, unknown>>;

interface Definition {
  readonly name: string;
  readonly type: GraphQLInputType;
  /** Undefined where there is none. */
  readonly fallback: unknown;
}

/**
 * A reader of the variables of an operation, coerced; their types and defaults are read once.
 *
 * It throws NotPlanned for variables that do not fit, of which graphql-js says what is wrong.
 *
 * @see https://spec.graphql.org/October2021/#CoerceVariableValues()
 */
export function toVariableReader(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): (given: Values) => Values {
  const definitions = variableDefinitions.map(({ variable, type: typeNode, defaultValue }): Definition => {
    const type = typeFromAST(schema, typeNode);
    if (!isInputType(type)) throw new NotPlanned();
    return { name: variable.name.value, type, fallback: defaultValue && valueFromAST(defaultValue, type) };
  });
  return (given) => {
    const values: Record<string, unknown> = Object.create(null);
    for (const definition of definitions) {
      const value = readVariable(definition, given);
      if (value !== undefined) values[definition.name] = value;
    }
    return values;
  };
}

function readVariable({ name, type, fallback }: Definition, given: Values): unknown {
  const value = Object.hasOwn(given, name) ? given[name] : undefined;
  if (value === undefined) {
    if (fallback === undefined && isNonNullType(type)) throw new NotPlanned();
    return fallback;
  }
  if (value === null && !isNonNullType(type)) return null;
  return coerceInputValue(value, type, () => {
    throw new NotPlanned();
  });
}
