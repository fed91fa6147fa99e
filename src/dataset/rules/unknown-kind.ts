import { createNearestNameFinder } from "../../shared/nearest-name.js";
import { toDiagnostic } from "../placed-text.js";
import type { Rule } from "../rule.js";
import type { YamlScalar } from "../yaml-tree.js";

/** What stands before the colon of an id names a kind. */
export const checkUnknownKinds: Rule = ({ records, schema }) => {
  const prefixes = [...schema.kindByPrefix.keys()];
  const findNear = createNearestNameFinder();
  const isUnknown = ({ text }: YamlScalar) => {
    const colon = text.indexOf(":");
    return colon > 0 && !schema.kindByPrefix.has(text.slice(0, colon));
  };
  return [...records.entities.map(({ id }) => id), ...records.mentions].filter(isUnknown).map((id) => {
    const prefix = id.text.slice(0, id.text.indexOf(":"));
    const near = findNear(prefix, prefixes);
    return toDiagnostic(id, {
      code: "UNKNOWN_KIND",
      message: `The id "${id.text}" begins with "${prefix}", which is no kind.`,
      fix: near === undefined ? `Begin it with one of ${prefixes.join(", ")}.` : `Did you mean "${near}:"?`,
    });
  });
};
