import type { Diagnostic } from "../../shared/diagnostic.js";
import { toScalars } from "../assigned-values.js";
import { toNameKey } from "../name-key.js";
import { toDiagnostic, toPlaceName } from "../placed-text.js";
import type { EntityEntry } from "../records.js";
import type { Rule } from "../rule.js";
import type { YamlScalar } from "../yaml-tree.js";

/** A name or alias belongs to one entity of a kind, letter case and width apart; kinds named in our own words excepted. */
export const checkNames: Rule = ({ records }) => {
  const claims = new Map<string, { readonly id: string; readonly name: YamlScalar }>();
  const diagnostics: Diagnostic[] = [];
  for (const entity of records.entities) {
    const kind = entity.shape?.kind;
    if (kind === undefined || kind.isParaphrase) continue;
    for (const name of toNames(entity)) {
      const key = `${kind.name} ${toNameKey(name.text)}`;
      const claim = claims.get(key);
      if (claim === undefined) claims.set(key, { id: entity.id.text, name });
      else if (claim.id !== entity.id.text) diagnostics.push(toProblem(name, claim));
    }
  }
  return diagnostics;
};

function toNames({ properties }: EntityEntry): readonly YamlScalar[] {
  return ["name", "nameZh", "aliases"].flatMap((key) => {
    const assignment = properties.get(key);
    return assignment === undefined ? [] : toScalars(assignment);
  });
}

function toProblem(name: YamlScalar, claim: { readonly id: string; readonly name: YamlScalar }): Diagnostic {
  return toDiagnostic(name, {
    code: "AMBIGUOUS_NAME",
    message: `"${name.text}" is a name of ${claim.id} already, at ${toPlaceName(claim.name)}.`,
    fix: "Keep it with the entity that it stands for; when both are one, make them one entity with aliases.",
  });
}
