import type { QuestionParameter } from "./question.ts";
import { formatDefault } from "./variables.ts";

/** How a parameter is entered. */
export type Control =
  | { readonly type: "entity"; readonly isList: boolean /** Undefined for any. */; readonly kinds?: readonly string[] }
  | { readonly type: "choice"; readonly isList: boolean; readonly enumName: string; readonly values: readonly string[] }
  | { readonly type: "flag" }
  | { readonly type: "number"; readonly isWhole: boolean }
  | { readonly type: "date" }
  | { readonly type: "text"; readonly isList: boolean };

/** What a world can be asked for: its kinds with the prefixes of their ids, and enums with their values. */
export interface Choices {
  readonly kindByPrefix: ReadonlyMap<string, string>;
  readonly valuesByEnum: ReadonlyMap<string, readonly string[]>;
}

/**
 * The control for a parameter, by its GraphQL type.
 *
 * An id is looked for among the kinds that the default belongs to; a default that is no node's id asks for text.
 */
export function toControl(parameter: QuestionParameter, { kindByPrefix, valuesByEnum }: Choices): Control {
  const isList = parameter.type.startsWith("[");
  const name = parameter.type.replace(/[[\]!]/g, "");
  if (name === "ID") return toEntityControl(parameter, isList, kindByPrefix);
  const values = valuesByEnum.get(name);
  if (values) return { type: "choice", isList, enumName: name, values };
  if (isList) return { type: "text", isList };
  if (name === "Boolean") return { type: "flag" };
  if (name === "Int" || name === "Float") return { type: "number", isWhole: name === "Int" };
  return name === "PartialDate" ? { type: "date" } : { type: "text", isList };
}

function toEntityControl(
  parameter: QuestionParameter,
  isList: boolean,
  kindByPrefix: ReadonlyMap<string, string>,
): Control {
  const ids = formatDefault(parameter).split(",").filter(Boolean);
  if (ids.length === 0) return { type: "entity", isList };
  const kinds = [...new Set(ids.map((id) => kindByPrefix.get(id.split(":")[0] ?? "")))];
  const known = kinds.filter((kind) => kind !== undefined);
  const isNodeId = known.length === kinds.length && ids.every((id) => id.includes(":"));
  return isNodeId ? { type: "entity", isList, kinds: known } : { type: "text", isList };
}
