import type { Diagnostic } from "../shared/diagnostic.js";
import { colorRule } from "./rules/color.js";
import { coreFieldRule } from "./rules/core-field.js";
import { derivedRule } from "./rules/derived.js";
import { derivedTypeRule } from "./rules/derived-type.js";
import { directiveRule } from "./rules/directive.js";
import { displayRule } from "./rules/display.js";
import { emptyInterfaceRule } from "./rules/empty-interface.js";
import { evidenceRule } from "./rules/evidence.js";
import { fieldTypeRule } from "./rules/field-type.js";
import { graphqlSchemaRule } from "./rules/graphql-schema.js";
import { graphqlSdlRule } from "./rules/graphql-sdl.js";
import { interfaceFieldRule } from "./rules/interface-field.js";
import { inverseRule } from "./rules/inverse.js";
import { labelRule } from "./rules/label.js";
import { mappingRule } from "./rules/mapping.js";
import { nameStyleRule } from "./rules/name-style.js";
import { operationRule } from "./rules/operation.js";
import { pluralRule } from "./rules/plural.js";
import { propertyTypeRule } from "./rules/property-type.js";
import { referenceRule } from "./rules/reference.js";
import { relationNameRule } from "./rules/relation-name.js";
import { relationShapeRule } from "./rules/relation-shape.js";
import { reservedNameRule } from "./rules/reserved-name.js";
import type { SchemaRule } from "./rules/schema-rule.js";
import { stanceRule } from "./rules/stance.js";
import { stanceDrawingRule } from "./rules/stance-drawing.js";
import { undescribedRule } from "./rules/undescribed.js";
import { unknownTypeRule } from "./rules/unknown-type.js";
import { vocabularyRule } from "./rules/vocabulary.js";
import type { SchemaSource } from "./schema-source.js";

/** What must hold of every schema; all of it is checked in every run. */
export const schemaRules: readonly SchemaRule[] = [
  graphqlSdlRule,
  unknownTypeRule,
  directiveRule,
  undescribedRule,
  nameStyleRule,
  evidenceRule,
  interfaceFieldRule,
  emptyInterfaceRule,
  coreFieldRule,
  reservedNameRule,
  propertyTypeRule,
  fieldTypeRule,
  relationShapeRule,
  relationNameRule,
  inverseRule,
  derivedRule,
  derivedTypeRule,
  referenceRule,
  stanceRule,
  stanceDrawingRule,
  displayRule,
  colorRule,
  pluralRule,
  labelRule,
  vocabularyRule,
  mappingRule,
  operationRule,
];

/**
 * Every fault of a schema, each once, in no particular order.
 *
 * What GraphQL itself asks of a whole schema can only be checked when everything else holds.
 */
export function checkSchema(schema: SchemaSource): Diagnostic[] {
  const faults = toDistinct(schemaRules.flatMap((rule) => rule.check(schema)));
  return faults.length > 0 ? faults : [...graphqlSchemaRule.check(schema)];
}

function toDistinct(faults: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}
