import { isOf } from "../kind-lookups.js";
import { type SchemaRule, toFault } from "./schema-rule.js";

/** Every interface is implemented by a kind. */
export const emptyInterfaceRule: SchemaRule = {
  codes: ["EMPTY_INTERFACE"],
  check: ({ interfaces, kinds }) =>
    interfaces
      .filter(({ name }) => !kinds.some((kind) => isOf(kind, name)))
      .map(({ at, name }) =>
        toFault(
          at,
          "EMPTY_INTERFACE",
          `No kind implements the interface "${name}".`,
          "Let a kind implement it, or take it out.",
        ),
      ),
};
