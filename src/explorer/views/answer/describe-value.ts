import { nameOf } from "../../language/pick.ts";
import { labelChoice } from "./get-choices.ts";
import type { Control } from "./to-control.ts";
import type { Names } from "./use-names.ts";

/** A value in the reader's words. */
export function describeValue(value: string, control: Control, names: Names): string {
  const node = names.get(value);
  if (node) return nameOf(node);
  return control.type === "choice" ? labelChoice(control.enumName, value) : value;
}
