import { buildSchema, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";
import type { QuestionRecord } from "../../src/dataset/dataset.js";
import type { World } from "../../src/graphql/world.js";

const typeDefs = `
  enum Color { RED BLUE }
  input PotWhere { name: String }
  type Pot { name: String!  inside: Pot }
  type Query {
    pot(name: String, size: Int, tags: [String!], color: Color, where: PotWhere, isGlazed: Boolean): String
    pots: [Pot!]!
    bug: String
    slow(ms: Int!): String
    version: String
  }
`;

const catalogue: readonly QuestionRecord[] = [
  toQuestion("which-pot", 'query WhichPot($name: String = "jug", $size: Int) { pot(name: $name, size: $size) }', [
    { name: "name", type: "String", default: '"jug"' },
    { name: "size", type: "Int" },
  ]),
  toQuestion(
    "pot-by-everything",
    "query PotByEverything($tags: [String!], $color: Color!, $where: PotWhere, $isGlazed: Boolean) { pot(tags: $tags, color: $color, where: $where, isGlazed: $isGlazed) }",
    [
      { name: "tags", type: "[String!]" },
      { name: "color", type: "Color!" },
      { name: "where", type: "PotWhere" },
      { name: "isGlazed", type: "Boolean" },
    ],
  ),
  toQuestion("all-pots", "query AllPots { pots { name } }", []),
  toQuestion("no-tab-for-the-fourth", "query Fourth { version }", []),
];

/** A world small enough to see through: `pot` says what it was asked, `bug` throws, `slow` waits. */
export function createStubWorld(version = "version-1"): World {
  return {
    schema: buildStubSchema(version),
    printedSchema: typeDefs,
    dataset: { version, sources: [], questions: catalogue },
    ontology: { kinds: [], interfaces: [], statementProperties: [], operations: [] },
    store: {
      capabilities: { isSynchronous: true },
      version,
      counts: { nodes: 7, statements: 9, inferred: 2, passages: 4, byKind: {}, byRelation: {}, texts: { byKind: {} } },
    },
  } as unknown as World;
}

function buildStubSchema(version: string): GraphQLSchema {
  const resolvers: Readonly<Record<string, GraphQLFieldResolver<unknown, unknown>>> = {
    pot: (_root, given) => JSON.stringify(given),
    pots: () => [{ name: "jug" }, { name: "vase" }],
    bug: () => {
      throw new Error("secret detail of a bug");
    },
    slow: (_root, { ms }) => new Promise((resolve) => setTimeout(() => resolve("done"), ms)),
    version: () => version,
  };
  const schema = buildSchema(typeDefs);
  const fields = schema.getQueryType()?.getFields() ?? {};
  for (const [name, resolve] of Object.entries(resolvers)) Object.assign(fields[name] ?? {}, { resolve });
  return schema;
}

function toQuestion(slug: string, query: string, parameters: QuestionRecord["parameters"]): QuestionRecord {
  return { slug, title: `Title of ${slug}`, titleZh: `題目 <${slug}>`, themes: [], query, parameters };
}
