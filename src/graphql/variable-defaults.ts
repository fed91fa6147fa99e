import { type OperationDefinitionNode, valueFromASTUntyped } from "graphql";

/** The defaults of an operation's variables, uncoerced, with keys in the order in which they are written. */
export function toVariableDefaults({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  const entries = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return Object.fromEntries(entries);
}
