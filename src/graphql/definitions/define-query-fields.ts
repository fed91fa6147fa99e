import type { FieldDefinitionNode } from "graphql";
import { toConnectionField, toPluralConnectionName, toSortName, toWhereName } from "../api-names.js";
import type { ApiType } from "../api-type.js";
import { toConnectionArguments, toListArguments } from "./list-arguments.js";
import { toField } from "./sdl-nodes.js";

/** The two root lists of a kind or interface. */
export function defineQueryFields({ name, plural, description }: ApiType): FieldDefinitionNode[] {
  return [
    toField({
      name: plural,
      type: `[${name}!]!`,
      description: `All that is a ${name}: ${description}`,
      arguments: toListArguments(name),
    }),
    toField({
      name: toConnectionField(plural),
      type: `${toPluralConnectionName(plural)}!`,
      description: `The same as \`${plural}\`, page by page: ${description}`,
      arguments: toConnectionArguments(toSortName(name), toWhereName(name)),
    }),
  ];
}
