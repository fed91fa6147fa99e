import { type DefinitionNode, Kind, type NameNode, parse, print, type TypeNode } from "graphql";

/** How one schema differs from another, as `Type`, `Type.field` or `Type.field(argument:)`, in alphabetical order. */
export interface SchemaDifferences {
  /** Only the first has it; what is within a type or field that it has alone is not listed. */
  readonly added: readonly string[];
  /** Only the second has it. */
  readonly leftOut: readonly string[];
  /** Both have it with another type. */
  readonly changed: readonly string[];
}

/** Compares all types, fields, arguments, input fields and enum values of two schemas by name and type. */
export function compareSchemas(first: string, second: string): SchemaDifferences {
  const ours = listCoordinates(first);
  const theirs = listCoordinates(second);
  const isTop = (missingFrom: ReadonlyMap<string, string>, coordinate: string): boolean => {
    const parent = toParent(coordinate);
    return !missingFrom.has(coordinate) && (parent === undefined || missingFrom.has(parent));
  };
  return {
    added: [...ours.keys()].filter((coordinate) => isTop(theirs, coordinate)).sort(),
    leftOut: [...theirs.keys()].filter((coordinate) => isTop(ours, coordinate)).sort(),
    changed: [...ours]
      .filter(([coordinate, type]) => theirs.has(coordinate) && theirs.get(coordinate) !== type)
      .map(([coordinate, type]) => `${coordinate}: ${type}, not ${theirs.get(coordinate)}`)
      .sort(),
  };
}

/** Number of coordinates that both schemas have. */
export function countShared(first: string, second: string): number {
  const theirs = listCoordinates(second);
  return [...listCoordinates(first).keys()].filter((coordinate) => theirs.has(coordinate)).length;
}

interface Member {
  readonly name: NameNode;
  readonly type?: TypeNode;
  readonly arguments?: readonly Member[];
}

/** Types by coordinate; what has none, as an enum value, stands for itself. */
function listCoordinates(sdl: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const definition of parse(sdl, { noLocation: true }).definitions) {
    if (!("name" in definition) || definition.name === undefined) continue;
    const type = definition.name.value;
    found.set(type, definition.kind);
    for (const member of listMembers(definition)) {
      const coordinate = `${type}.${member.name.value}`;
      found.set(coordinate, member.type ? print(member.type) : "value");
      for (const argument of member.arguments ?? []) {
        found.set(`${coordinate}(${argument.name.value}:)`, argument.type ? print(argument.type) : "");
      }
    }
  }
  return found;
}

function listMembers(definition: DefinitionNode): readonly Member[] {
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return definition.fields ?? [];
    case Kind.ENUM_TYPE_DEFINITION:
      return definition.values ?? [];
    default:
      return [];
  }
}

function toParent(coordinate: string): string | undefined {
  if (coordinate.includes("(")) return coordinate.slice(0, coordinate.indexOf("("));
  return coordinate.includes(".") ? coordinate.slice(0, coordinate.indexOf(".")) : undefined;
}
