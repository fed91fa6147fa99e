import { type DefinitionNode, type DocumentNode, Kind } from "graphql";
import type { Diagnostic } from "../shared/diagnostic.js";
import { hasLaterFields } from "./definitions/sdl-nodes.js";

/**
 * Names that come up twice in a derived API, where a property, a relation or a kind makes the same name as another.
 *
 * The places are not known any more, so each is reported at the beginning of the schema.
 */
export function checkApiNames(document: DocumentNode): Diagnostic[] {
  const types = document.definitions.flatMap((definition) => findName(definition) ?? []);
  const members = document.definitions.filter((definition) => !hasLaterFields(definition)).flatMap(findRepeatedMembers);
  return [...findRepeated(types), ...members].map(toDiagnostic);
}

function findRepeatedMembers(definition: DefinitionNode): string[] {
  const type = findName(definition) ?? "";
  return findRepeated(getMembers(definition)).map((name) => `${type}.${name}`);
}

function getMembers(definition: DefinitionNode): string[] {
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return (definition.fields ?? []).map((field) => field.name.value);
    default:
      return [];
  }
}

function findName(definition: DefinitionNode): string | undefined {
  return "name" in definition ? definition.name?.value : undefined;
}

function findRepeated(names: readonly string[]): string[] {
  const seen = new Set<string>();
  const repeated = names.filter((name) => seen.has(name) || !seen.add(name));
  return [...new Set(repeated)];
}

function toDiagnostic(name: string): Diagnostic {
  return {
    code: "API_NAME_CLASH",
    severity: "error",
    file: "schema",
    line: 1,
    column: 1,
    message: `The API would have "${name}" twice: two parts of the schema make the same name.`,
    fix: "Rename the property, relation, kind or hand-written type that makes it.",
  };
}
