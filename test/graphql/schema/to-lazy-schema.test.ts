import {
  buildASTSchema,
  type GraphQLInterfaceType,
  graphqlSync,
  introspectionFromSchema,
  lexicographicSortSchema,
  parse,
} from "graphql";
import { describe, expect, it, vi } from "vitest";
import { buildApiDocument } from "../../../src/graphql/build-api-document.js";
import { toLazySchema } from "../../../src/graphql/schema/to-lazy-schema.js";
import { readOntology, toySchemaFolder } from "../toy-world.js";

const noResolvers = { findResolvers: () => undefined, findTypeResolver: () => undefined };

const everyForm = parse(`
  type Query implements Thing { thing(at: Place = { row: 1, tags: ["a"] }, old: Int @deprecated): Thing  any: Any  name: String! }
  interface Thing { "What it is called." name: String! }
  interface Named implements Thing { name: String! }
  type Tool implements Thing & Named { name: String!  color: Color @deprecated(reason: "Paint fades.") }
  union Any = Tool | Query
  enum Color { RED "As grass." GREEN  BLUE @deprecated }
  input Place { row: Int! = 3  tags: [String!]  deeper: Place }
  scalar Moment @specifiedBy(url: "https://example.org/moment")
`);

describe("a schema whose fields are made when they are met", () => {
  it.each([
    ["of every form of type", everyForm],
    ["of the toy world", buildApiDocument(readOntology(toySchemaFolder))],
    ["of the world of trade", buildApiDocument(readOntology("schema"))],
  ])("is the one that graphql-js makes: %s", (_case, document) => {
    const eager = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
    const lazy = toLazySchema(document.definitions, noResolvers);
    expect(Object.keys(lazy.getTypeMap()).sort()).toEqual(Object.keys(eager.getTypeMap()).sort());
    const [made, expected] = [lazy, eager].map((schema) => introspectionFromSchema(lexicographicSortSchema(schema)));
    expect(made).toEqual(expected);
  });

  it("knows what implements an interface", () => {
    const schema = toLazySchema(everyForm.definitions, noResolvers);
    const [thing, named] = ["Thing", "Named"].map((name) => schema.getType(name) as GraphQLInterfaceType);
    const names = (found: readonly { readonly name: string }[]) => found.map(({ name }) => name);
    expect(names(schema.getPossibleTypes(thing as GraphQLInterfaceType))).toEqual(["Query", "Tool"]);
    expect(names(schema.getImplementations(thing as GraphQLInterfaceType).interfaces)).toEqual(["Named"]);
    expect(schema.isSubType(named as GraphQLInterfaceType, schema.getQueryType())).toBe(false);
  });

  it("asks for the resolvers of a type when a query meets it", () => {
    const findResolvers = vi.fn((type: string) => new Map([["name", () => `a ${type}`]]));
    const schema = toLazySchema(everyForm.definitions, { ...noResolvers, findResolvers });
    expect(findResolvers).not.toHaveBeenCalled();
    expect(graphqlSync({ schema, source: "{ name }" }).data).toEqual({ name: "a Query" });
    expect(findResolvers.mock.calls).toEqual([["Query"]]);
  });

  it("takes no name of a field for what every object has", () => {
    const { definitions } = parse("type Query { constructor: String  toString: String }");
    const fields = toLazySchema(definitions, { ...noResolvers, findResolvers: () => new Map() })
      .getQueryType()
      .getFields();
    expect(Object.values(fields).map(({ resolve }) => resolve)).toEqual([undefined, undefined]);
  });
});
