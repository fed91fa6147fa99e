import { type ASTNode, type DefinitionNode, type DocumentNode, Kind, print, visit } from "graphql";
import type { SchemaSource } from "./schema-source.js";

const specifiedDirectives: readonly string[] = ["deprecated", "specifiedBy"];

/**
 * The SDL of what is not derived: scalars, enums, result types, inputs and the whole `Query` type.
 *
 * Without the schema's own directives and the types that only they use.
 */
export function toHandWrittenSdl(schema: SchemaSource): string {
  const left = findDerivedNames(schema);
  const definitions = mergeExtensions(schema.document.definitions).filter(
    (definition) => !("name" in definition && definition.name !== undefined && left.has(definition.name.value)),
  );
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions };
  return `${print(visit(document, { Directive: dropOwnDirective }))}\n`;
}

/** Names of types that only arguments of directives use. */
export function findDirectiveOnlyTypes(schema: SchemaSource): Set<string> {
  const names = new Set<string>();
  const add = (name: string): void => {
    const type = schema.typeByName.get(name);
    if (type === undefined || type.form === "scalar" || names.has(name)) return;
    names.add(name);
    for (const field of type.inputFields) add(field.type.name);
  };
  for (const directive of schema.directives) for (const argument of directive.arguments) add(argument.type.name);
  return names;
}

function findDerivedNames(schema: SchemaSource): Set<string> {
  const derived = [...schema.kinds, ...schema.interfaces, ...schema.statements].map(({ name }) => name);
  return new Set([...derived, ...findDirectiveOnlyTypes(schema)]);
}

function dropOwnDirective(directive: ASTNode): null | undefined {
  const isOwn = directive.kind === Kind.DIRECTIVE && !specifiedDirectives.includes(directive.name.value);
  return isOwn ? null : undefined;
}

/** Types with their extensions folded in, directive definitions left out. */
function mergeExtensions(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const parts = new Map<string, DefinitionNode>();
  for (const definition of [...definitions].sort(byExtensionLast)) {
    if (definition.kind === Kind.DIRECTIVE_DEFINITION || !("name" in definition) || !definition.name) continue;
    const before = parts.get(definition.name.value);
    parts.set(definition.name.value, before === undefined ? definition : merge(before, definition));
  }
  return [...parts.values()];
}

function byExtensionLast(a: DefinitionNode, b: DefinitionNode): number {
  return Number(a.kind.endsWith("Extension")) - Number(b.kind.endsWith("Extension"));
}

function merge(definition: DefinitionNode, extension: DefinitionNode): DefinitionNode {
  const merged: Record<string, unknown> = { ...definition };
  for (const part of ["fields", "values", "interfaces", "types"]) {
    const added = (extension as unknown as Record<string, unknown>)[part];
    if (Array.isArray(added)) merged[part] = [...((merged[part] as unknown[] | undefined) ?? []), ...added];
  }
  return merged as unknown as DefinitionNode;
}
