import type { Diagnostic } from "../../shared/diagnostic.js";
import { getProperties, getRelations } from "../kind-lookups.js";
import type { FieldSource, SchemaSource } from "../schema-source.js";
import { type SchemaRule, toFault } from "./schema-rule.js";

/** Keys that a statement in a data file has besides its relation and its properties. */
const statementKeys: readonly string[] = ["subject", "relation", "object", "node", "key"];

/** Keys of a statement that an entity may carry too, whatever its kind. */
const entityKeys: readonly string[] = ["key", "evidence", "ungrounded", "openList", "inferred", "conflictsWith"];

/** In a data file each key means one thing: a property of the statement, a relation, or a part of the statement itself. */
export const reservedNameRule: SchemaRule = {
  codes: ["RESERVED_NAME", "RELATION_PROPERTY_CLASH"],
  check: (schema) => {
    const statementProperties = schema.statements.flatMap(getProperties);
    const relationFields = schema.kinds.flatMap((kind) => getRelations(kind).map(({ field }) => field));
    return [
      ...checkReserved([...statementProperties, ...relationFields], statementKeys),
      ...checkReserved(schema.kinds.flatMap(getProperties), entityKeys),
      ...checkClashes(schema, relationFields, statementProperties),
    ];
  },
};

function checkReserved(fields: readonly FieldSource[], reserved: readonly string[]): Diagnostic[] {
  return fields
    .filter(({ name }) => reserved.includes(name))
    .map(({ at, name }) => {
      const message = `In a data file "${name}" is a part of every statement, so no other field can have that name.`;
      return toFault(at, "RESERVED_NAME", message, `Choose another name; taken are ${reserved.join(", ")}.`);
    });
}

function checkClashes(
  schema: SchemaSource,
  relationFields: readonly FieldSource[],
  statementProperties: readonly FieldSource[],
): Diagnostic[] {
  const names = new Set(statementProperties.map(({ name }) => name));
  const statement = schema.statements[0]?.name;
  return relationFields
    .filter(({ name }) => names.has(name))
    .map(({ at, name }) =>
      toFault(
        at,
        "RELATION_PROPERTY_CLASH",
        `The relation field "${name}" has the name of a property of "${statement}", so a data file cannot tell them apart.`,
        "Rename one of the two.",
      ),
    );
}
