import {
  buildSchema,
  type FieldNode,
  getArgumentValues,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
} from "graphql";
import { describe, expect, it } from "vitest";
import { toArgumentReader } from "../../../src/graphql/plan/read-arguments.js";
import { toVariableReader } from "../../../src/graphql/plan/read-variables.js";
import { NotPlanned } from "../../../src/graphql/plan/run.js";

const schema = buildSchema(`
  enum Color { RED GREEN }
  input Where { id: ID = "none", colors: [Color!], deep: Where }
  type Query { f(id: ID!, size: Int = 5, color: Color, where: Where, need: Int! = 7): Int }
`);

const field = schema.getQueryType()?.getFields().f as never;

/** What graphql-js reads, or an error; and what a plan reads. */
function readBothWays(source: string, given: Record<string, unknown>) {
  const operation = parse(source).definitions[0] as OperationDefinitionNode;
  const node = operation.selectionSet.selections[0] as FieldNode;
  const byGraphql = () => {
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
    if (!coerced) throw new Error("The variables do not fit.");
    return getArgumentValues(field, node, coerced);
  };
  const byPlan = () => toArgumentReader(field, node).read(toVariableReader(schema, operation)(given));
  return { byGraphql, byPlan };
}

describe("the arguments that a plan reads", () => {
  it.each<[string, Record<string, unknown>]>([
    ['{ f(id: "a") }', {}],
    ['{ f(id: "a", size: null, color: GREEN, where: { colors: RED }) }', {}],
    ["query ($id: ID!) { f(id: $id) }", { id: "a" }],
    ["query ($id: ID!) { f(id: $id) }", { id: 5 }],
    ["query ($id: ID! = 5, $size: Int) { f(id: $id, size: $size) }", {}],
    ["query ($id: ID! = 5, $size: Int) { f(id: $id, size: $size) }", { size: null }],
    ["query ($id: ID! = 5, $size: Int = 3) { f(id: $id, size: $size) }", { id: "b" }],
    ["query ($id: ID! = 5, $size: Int = 3) { f(id: $id, size: $size) }", { size: 1, unknown: 2 }],
    ["query ($where: Where) { f(id: 1, where: $where) }", { where: { deep: { colors: ["RED", "GREEN"] } } }],
    ["query ($color: Color!) { f(id: 1, where: { colors: [$color, RED] }) }", { color: "GREEN" }],
    ["query ($need: Int = 4) { f(id: 1, need: $need) }", {}],
    ["query ($need: Int) { f(id: 1, need: $need) }", {}],
  ])("are those of graphql-js: %s with %o", (source, given) => {
    const { byGraphql, byPlan } = readBothWays(source, given);
    expect(byPlan()).toEqual(byGraphql());
  });

  it.each<[string, Record<string, unknown>]>([
    ["query ($id: ID!) { f(id: $id) }", {}],
    ["query ($id: ID!) { f(id: $id) }", { id: null }],
    ["query ($id: ID!) { f(id: $id) }", Object.create({ id: "inherited" })],
    ["query ($size: Int) { f(id: 1, size: $size) }", { size: "5" }],
    ["query ($color: Color) { f(id: 1, color: $color) }", { color: "BLUE" }],
    ["query ($where: Where) { f(id: 1, where: $where) }", { where: { unknown: 1 } }],
    ["query ($need: Int = 4) { f(id: 1, need: $need) }", { need: null }],
  ])("are left to graphql-js where it finds fault: %s with %o", (source, given) => {
    const { byGraphql, byPlan } = readBothWays(source, given);
    expect(byGraphql).toThrow();
    expect(byPlan).toThrow(NotPlanned);
  });
});
