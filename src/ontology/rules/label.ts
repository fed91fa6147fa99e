import type { Diagnostic } from "../../shared/diagnostic.js";
import { getAllRelations, type RelationSource } from "../kind-lookups.js";
import { type DirectiveSource, findDirective, findText, type SchemaSource } from "../schema-source.js";
import { findShared, formatPlace, type SchemaRule, toFault } from "./schema-rule.js";

/** A label says something, and the fields of one side of a relation are not labelled differently. */
export const labelRule: SchemaRule = {
  codes: ["EMPTY_LABEL", "LABEL_CLASH"],
  check: (schema) => [
    ...getLabels(schema).flatMap(checkText),
    ...findShared(getAllRelations(schema), ({ type, direction }) => `${type} ${direction}`).flatMap(checkSame),
  ],
};

function getLabels({ types }: SchemaSource): DirectiveSource[] {
  const owners = types.flatMap((type) => [type, ...type.fields, ...type.values]);
  return owners.flatMap((owner) => findDirective(owner, "label") ?? []);
}

function checkText(label: DirectiveSource): Diagnostic[] {
  const texts = ["en", "zh"].map((language) => findText(label, language)).filter((text) => text !== undefined);
  if (texts.length > 0 && texts.every((text) => text.trim() !== "")) return [];
  const fix = 'Give what a reader is shown, as in @label(en: "agreement", zh: "協定"), or leave the label out.';
  return [toFault(label.at, "EMPTY_LABEL", "The label shows nothing.", fix)];
}

function checkSame(relations: readonly RelationSource[]): Diagnostic[] {
  const labelled = relations.flatMap(({ kind, field }) => {
    const label = findDirective(field, "label");
    return label === undefined ? [] : [{ name: `${kind.name}.${field.name}`, label }];
  });
  const [first, ...others] = labelled;
  if (first === undefined) return [];
  return others
    .filter(({ label }) => !isSame(label, first.label))
    .map(({ name, label }) => {
      const message = `"${name}" has another label than "${first.name}" at ${formatPlace(first.label.at)}.`;
      return toFault(
        label.at,
        "LABEL_CLASH",
        message,
        "Leave one of them out; a label holds for the relation's whole side.",
      );
    });
}

function isSame(a: DirectiveSource, b: DirectiveSource): boolean {
  return findText(a, "en") === findText(b, "en") && findText(a, "zh") === findText(b, "zh");
}
