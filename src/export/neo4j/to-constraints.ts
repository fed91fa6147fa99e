import type { KindDefinition } from "../../ontology/ontology.js";

/** Cypher that keeps ids unique and finds names fast; the import tool makes neither. */
export function toConstraints(kinds: readonly KindDefinition[]): string {
  return kinds
    .map(
      ({ name }) => `CREATE CONSTRAINT \`${name}_id\` IF NOT EXISTS FOR (n:\`${name}\`) REQUIRE n.id IS UNIQUE;
CREATE INDEX \`${name}_name\` IF NOT EXISTS FOR (n:\`${name}\`) ON (n.name);
`,
    )
    .join("");
}
