import { toSortName, toWhereName } from "../api-names.js";
import { defaultQueryLimits } from "../limits/query-limits.js";
import type { InputShape } from "./sdl-nodes.js";

const { defaultListSize, maxListSize, maxOffset } = defaultQueryLimits;

/** Arguments of a plain list of nodes of a kind or interface. */
export function toListArguments(type: string): readonly InputShape[] {
  return [limitArgument, offsetArgument, toSortArgument(toSortName(type)), toWhereArgument(toWhereName(type))];
}

/** Arguments of a list that is read page by page. */
export function toConnectionArguments(sort: string, where: string): readonly InputShape[] {
  return [afterArgument, firstArgument, toSortArgument(sort), toWhereArgument(where)];
}

/** How many entries a plain list gives. */
export const limitArgument: InputShape = {
  name: "limit",
  type: "Int",
  description: `At most so many: ${defaultListSize} when left out, ${maxListSize} at most unless the server is set otherwise.`,
};

/** Where a plain list begins. */
export const offsetArgument: InputShape = {
  name: "offset",
  type: "Int",
  description: `Leave out so many from the beginning, ${maxOffset} at most unless the server is set otherwise.`,
};

const firstArgument: InputShape = {
  name: "first",
  type: "Int",
  description: `Length of the page: ${defaultListSize} when left out, ${maxListSize} at most unless the server is set otherwise.`,
};

const afterArgument: InputShape = {
  name: "after",
  type: "String",
  description: "Continue after the entry with this cursor, taken from a page of the same selection.",
};

function toSortArgument(type: string): InputShape {
  return {
    name: "sort",
    type: `[${type}!]`,
    description: "Order: by the first key, then the next; what has no value comes last, ties are broken by id.",
  };
}

function toWhereArgument(type: string): InputShape {
  return { name: "where", type, description: "Only what meets this condition." };
}
