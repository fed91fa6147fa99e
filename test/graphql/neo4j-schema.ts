import { createRequire } from "node:module";
import { Neo4jGraphQL } from "@neo4j/graphql";
import {
  type DefinitionNode,
  type DirectiveNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  visit,
} from "graphql";
import type { SchemaFile } from "../../src/ontology/read-schema.js";

/** What the library calls our interface `Node`, a name that it keeps for itself. */
export const renamedNode = "GraphNode";

const sharedDirectives = ["node", "relationship", "relationshipProperties", "plural"];

/** The library is CommonJS, and a schema can only be printed by the same copy of `graphql` that built it. */
const { printSchema } = createRequire(import.meta.url)("graphql") as typeof import("graphql");

/** The SDL that the Neo4j GraphQL Library derives from the kinds, interfaces and statement properties of some files. */
export async function printNeo4jSchema(files: readonly SchemaFile[]): Promise<string> {
  const features = {
    excludeDeprecatedFields: {
      aggregationFilters: true,
      aggregationFiltersOutsideConnection: true,
      mutationOperations: true,
      deprecatedOptionsArgument: true,
      directedArgument: true,
      implicitEqualFilters: true,
      implicitSet: true,
      attributeFilters: true,
      relationshipFilters: true,
    },
  };
  return printSchema(await new Neo4jGraphQL({ typeDefs: toNeo4jSdl(files), features }).getSchema());
}

function toNeo4jSdl(files: readonly SchemaFile[]): string {
  const definitions = files
    .filter(({ text }) => text.replace(/#.*/g, "").trim() !== "")
    .flatMap(({ text }) => parse(text).definitions);
  const statement = mergeStatement(definitions);
  const kept = [...definitions.filter(isShared), ...statement].map((definition) => print(adapt(definition)));
  return kept.join("\n\n");
}

/** Kinds, interfaces, scalars and enums; queries and result types are ours alone. */
function isShared(definition: DefinitionNode): boolean {
  if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) return hasDirective(definition, "node");
  if (definition.kind === Kind.ENUM_TYPE_DEFINITION) return definition.name.value !== "RelationshipDirection";
  return definition.kind === Kind.INTERFACE_TYPE_DEFINITION || definition.kind === Kind.SCALAR_TYPE_DEFINITION;
}

function mergeStatement(definitions: readonly DefinitionNode[]): ObjectTypeDefinitionNode[] {
  const types = definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
  const extensions = definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_EXTENSION);
  return types
    .filter((type) => hasDirective(type, "relationshipProperties"))
    .map((type) => {
      const added = extensions.filter((extension) => extension.name.value === type.name.value);
      return { ...type, fields: [type, ...added].flatMap(({ fields = [] }) => fields) };
    });
}

function hasDirective({ directives = [] }: ObjectTypeDefinitionNode, name: string): boolean {
  return directives.some((directive) => directive.name.value === name);
}

function adapt(definition: DefinitionNode): DefinitionNode {
  return visit(definition, {
    Directive: (directive: DirectiveNode) => (sharedDirectives.includes(directive.name.value) ? undefined : null),
    Name: (name) => (name.value === "Node" ? { ...name, value: renamedNode } : undefined),
  });
}
