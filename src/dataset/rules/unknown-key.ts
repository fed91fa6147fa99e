import { createNearestNameFinder } from "../../shared/nearest-name.js";
import { toDiagnostic } from "../placed-text.js";
import type { UnknownKey } from "../records.js";
import type { Rule } from "../rule.js";

/** Every key of an entity or statement is a property or relation of the schema. */
export const checkUnknownKeys: Rule = ({ records }) => {
  const findNear = createNearestNameFinder();
  return records.unknownKeys.map((unknown) => {
    const near = findNear(unknown.key.text, [...unknown.properties, ...unknown.relations]);
    const isRelation = near === undefined ? isIdLike(unknown) : unknown.relations.includes(near);
    const what = isRelation ? "relation" : "field";
    const choices = isRelation ? unknown.relations : unknown.properties;
    return toDiagnostic(unknown.key, {
      code: isRelation ? "UNKNOWN_RELATION" : "UNKNOWN_FIELD",
      message: `There is no ${what} "${unknown.key.text}" for ${unknown.owner}.`,
      fix: near === undefined ? `Use one of ${choices.join(", ")}.` : `Did you mean "${near}"?`,
    });
  });
};

function isIdLike({ value, relations }: UnknownKey): boolean {
  const first = value.type === "list" ? value.items[0] : value;
  const isId = first?.type === "mapping" || (first?.type === "scalar" && /^[a-z-]+:\S/.test(first.text));
  return isId && relations.length > 0;
}
