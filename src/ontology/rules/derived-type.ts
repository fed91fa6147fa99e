import { getDerivedTypeNames } from "../derived-type-names.js";
import { type SchemaRule, toFault } from "./schema-rule.js";

/** No type that is written by hand has the name of one that is derived. */
export const derivedTypeRule: SchemaRule = {
  codes: ["DERIVED_TYPE_CLASH"],
  check: (schema) => {
    const names = new Set(getDerivedTypeNames(schema).map(({ name }) => name));
    return schema.types
      .filter(({ name }) => names.has(name))
      .map(({ at, name }) =>
        toFault(at, "DERIVED_TYPE_CLASH", `The type "${name}" is derived from the kinds.`, "Give yours another name."),
      );
  },
};
