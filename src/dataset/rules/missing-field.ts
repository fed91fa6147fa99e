import type { PropertyDefinition } from "../../ontology/ontology.js";
import type { Diagnostic } from "../../shared/diagnostic.js";
import { toDiagnostic } from "../placed-text.js";
import type { StatementContext } from "../records.js";
import type { Rule } from "../rule.js";
import type { KindShape } from "../schema-index.js";

const hasDefault = new Set(["id", "openList"]);

/** What the schema requires of an entity or statement is given. */
export const checkRequiredFields: Rule = ({ records, schema }) => {
  const required = [...schema.statementProperties.values()].filter(isRequired);
  const contexts = new Set<StatementContext>();
  const diagnostics: Diagnostic[] = [];
  for (const { id, shape, properties } of records.entities) {
    for (const definition of toRequired(shape)) {
      if (properties.has(definition.name)) continue;
      const message = `The entity "${id.text}" lacks "${definition.name}".`;
      diagnostics.push(toDiagnostic(id, { code: "MISSING_FIELD", message, fix: `Add "${definition.name}".` }));
    }
  }
  for (const { context, relationKey } of required.length === 0 ? [] : records.statements) {
    if (contexts.has(context)) continue;
    contexts.add(context);
    for (const { name } of required.filter((definition) => !context.properties.has(definition.name))) {
      const message = `The statement lacks "${name}".`;
      diagnostics.push(toDiagnostic(relationKey, { code: "MISSING_FIELD", message, fix: `Add "${name}".` }));
    }
  }
  return diagnostics;
};

/** The evidence kind is filled by the engine. */
function toRequired(shape: KindShape | undefined): readonly PropertyDefinition[] {
  return shape === undefined || shape.kind.isEvidence ? [] : shape.kind.properties.filter(isRequired);
}

function isRequired({ name, isRequired, isList }: PropertyDefinition): boolean {
  return isRequired && !isList && !hasDefault.has(name);
}
