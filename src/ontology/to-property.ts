import type { PropertyDefinition } from "./ontology.js";
import { type FieldSource, findDirective, findText, type SchemaSource } from "./schema-source.js";
import { toDescriptions } from "./to-descriptions.js";
import { toLabels } from "./to-labels.js";
import { toMappedTerms } from "./to-vocabulary.js";

/** A field that is no relation, as a property. */
export function toProperty(schema: SchemaSource, field: FieldSource): PropertyDefinition {
  const searchable = findDirective(field, "searchable");
  const unit = findText(findDirective(field, "unit"), "value");
  const reference = findDirective(field, "reference");
  return {
    name: field.name,
    ...toLabels(field),
    ...toDescriptions(field),
    typeName: field.type.name,
    isEnum: schema.typeByName.get(field.type.name)?.form === "enum",
    isList: field.type.isList,
    isRequired: field.type.isRequired,
    mapsTo: toMappedTerms(field),
    ...(searchable && { searchWeight: Number(searchable.values.weight ?? 1) }),
    ...(unit !== undefined && { unit }),
    ...(reference && {
      reference: { kind: findText(reference, "kind") ?? "", as: findText(reference, "as") ?? "" },
    }),
  };
}
