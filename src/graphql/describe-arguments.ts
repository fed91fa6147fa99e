import { type FieldDefinitionNode, type InputValueDefinitionNode, Kind, type TypeNode } from "graphql";
import { toDescription } from "./definitions/sdl-nodes.js";

const conventional: Readonly<Record<string, string>> = {
  after: "Continue after the entry with this cursor, taken from a page of the same selection.",
  depth: "How many statements away from the given nodes at most.",
  first: "Length of the page.",
  from: "Id of the node to begin at.",
  id: "The id.",
  ids: "The ids.",
  kinds: "Only these kinds; all when left out.",
  limit: "At most so many.",
  maxLength: "How many statements in a row at most.",
  of: "Id, or ids, of the nodes in question.",
  phrase: "Words, names or symbols to look for, in any language.",
  relations: "Only these relations; all when left out.",
  to: "Id of the node to end at.",
  where: "Only what meets this condition.",
};

/** A hand-written field whose arguments all have a description: their own, or one that their name and type tell. */
export function describeArguments(field: FieldDefinitionNode): FieldDefinitionNode {
  return { ...field, arguments: (field.arguments ?? []).map(describe) };
}

function describe(argument: InputValueDefinitionNode): InputValueDefinitionNode {
  if (argument.description !== undefined) return argument;
  const text = conventional[argument.name.value] ?? describeId(argument);
  return text === undefined ? argument : { ...argument, description: toDescription(text) };
}

function describeId({ name, type }: InputValueDefinitionNode): string | undefined {
  if (findTypeName(type) !== "ID") return undefined;
  const words = name.value.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return isList(type) ? `Ids of the ${words} in question.` : `Id of the ${words} in question.`;
}

function findTypeName(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : findTypeName(type.type);
}

function isList(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
}
