import { buildASTSchema, type DefinitionNode, type GraphQLError, Kind, parse, validateSchema } from "graphql";
import type { Diagnostic } from "../../shared/diagnostic.js";
import { type DerivedTypeName, getDerivedTypeNames } from "../derived-type-names.js";
import { toPlace } from "../parse-schema-source.js";
import type { SchemaSource } from "../schema-source.js";
import { type SchemaRule, toFault } from "./schema-rule.js";

/** The whole is a schema as GraphQL defines it; for schemas in which every other rule finds nothing. */
export const graphqlSchemaRule: SchemaRule = {
  codes: ["INVALID_SCHEMA"],
  check: (schema) => {
    const definitions = [...schema.document.definitions, ...toStandIns(schema)];
    const document = { kind: Kind.DOCUMENT, definitions } as const;
    return validateSchema(buildASTSchema(document, { assumeValidSDL: true })).map((error) => toInvalid(error, schema));
  },
};

/** Types that hold the place of derived ones. */
function toStandIns(schema: SchemaSource): readonly DefinitionNode[] {
  const distinct = new Map(getDerivedTypeNames(schema).map((type) => [type.name, type]));
  return parse([...distinct.values()].map(toStandIn).join("\n")).definitions;
}

function toStandIn({ name, form }: DerivedTypeName): string {
  if (form === "enum") return `enum ${name} { A }`;
  return form === "input" ? `input ${name} { a: Int }` : `type ${name} { a: Int }`;
}

function toInvalid(error: GraphQLError, schema: SchemaSource): Diagnostic {
  const node = error.nodes?.[0] ?? schema.document.definitions[0];
  if (node === undefined) throw error;
  return toFault(toPlace(node), "INVALID_SCHEMA", error.message, "Mend it as the GraphQL specification asks.");
}
