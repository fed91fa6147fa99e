import type { Diagnostic } from "../../shared/diagnostic.js";
import { getAllRelations, getProperties } from "../kind-lookups.js";
import { type DirectiveSource, findDirective, getPlace, type SchemaSource } from "../schema-source.js";
import { toRoles } from "../to-roles.js";
import { type SchemaRule, toFault, toNameFix } from "./schema-rule.js";

/** Every query that a world adds is answered by an operation, and what plays its parts exists. */
export const operationRule: SchemaRule = {
  codes: ["OPERATION_OFF_QUERY", "UNANSWERED_QUERY", "UNKNOWN_ROLE_PLAYER"],
  check: (schema) => [...checkOwners(schema), ...checkAnswered(schema), ...checkPlayers(schema)],
};

function checkOwners(schema: SchemaSource): Diagnostic[] {
  return schema.types
    .filter((type) => type !== schema.query)
    .flatMap((type) =>
      type.fields.flatMap((field) => {
        const directive = findDirective(field, "operation");
        if (directive === undefined) return [];
        const message = `"${type.name}.${field.name}" names an operation, but operations answer queries only.`;
        return [toFault(directive.at, "OPERATION_OFF_QUERY", message, 'Move the field to "extend type Query".')];
      }),
    );
}

function checkAnswered({ query }: SchemaSource): Diagnostic[] {
  return (query?.fields ?? [])
    .filter((field) => field.isExtension && findDirective(field, "operation") === undefined)
    .map(({ at, name }) =>
      toFault(
        at,
        "UNANSWERED_QUERY",
        `Nothing answers the query "${name}".`,
        'Name the operation that does: "@operation(name: …, roles: […])".',
      ),
    );
}

function checkPlayers(schema: SchemaSource): Diagnostic[] {
  const names = getPlayerNames(schema);
  return (schema.query?.fields ?? []).flatMap((field) => {
    const directive = findDirective(field, "operation");
    return directive === undefined ? [] : checkRoles(directive, field.name, names);
  });
}

function checkRoles(directive: DirectiveSource, field: string, names: ReadonlySet<string>): Diagnostic[] {
  const at = getPlace(directive, "roles");
  return Object.entries(toRoles(directive.values.roles)).flatMap(([role, players]) =>
    players
      .filter((player) => !names.has(player))
      .map((player) =>
        toFault(
          at,
          "UNKNOWN_ROLE_PLAYER",
          `In "${field}" the part "${role}" is played by "${player}", which is no kind, interface, relation type or property.`,
          toNameFix(player, names, "Name a kind, a relation type, or a property of a kind or of the statement."),
        ),
      ),
  );
}

function getPlayerNames(schema: SchemaSource): Set<string> {
  return new Set([
    ...[...schema.kinds, ...schema.interfaces].map(({ name }) => name),
    ...getAllRelations(schema).map(({ type }) => type),
    ...[...schema.kinds, ...schema.statements].flatMap((type) => getProperties(type).map(({ name }) => name)),
  ]);
}
