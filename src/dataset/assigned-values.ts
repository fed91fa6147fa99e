import type { Assignment } from "./records.js";
import type { YamlScalar } from "./yaml-tree.js";

/** The values of an assignment that are text and not empty: one, or those of its list. */
export function toScalars({ value }: Assignment): readonly YamlScalar[] {
  const items = value.type === "list" ? value.items : [value];
  return items.filter((item) => item.type === "scalar").filter(({ text }) => text !== "");
}
