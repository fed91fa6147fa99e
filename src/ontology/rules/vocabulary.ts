import type { Diagnostic } from "../../shared/diagnostic.js";
import { publishedVocabularies } from "../published-vocabularies.js";
import { type DirectiveSource, findDirective, findText, getPlace, type SchemaSource } from "../schema-source.js";
import { toKebabCase } from "../to-kebab-case.js";
import { type SchemaRule, toFault } from "./schema-rule.js";

/** The world's namespace can be continued to names, and its prefix is nobody else's. */
export const vocabularyRule: SchemaRule = {
  codes: ["INVALID_NAMESPACE", "INVALID_PREFIX"],
  check: (schema) => {
    const vocabulary = findDirective(schema.world, "vocabulary");
    return vocabulary === undefined ? [] : [...checkIri(vocabulary), ...checkPrefix(vocabulary, schema)];
  },
};

function checkIri(vocabulary: DirectiveSource): Diagnostic[] {
  const iri = findText(vocabulary, "iri") ?? "";
  if (/^[a-z][a-z0-9+.-]*:[^\s<>"{}|^`\\#]*[/:]$/.test(iri)) return [];
  const message = `No names can be made from "${iri}".`;
  const fix = 'Write an absolute IRI that ends with a slash, as in "https://example.org/garden/".';
  return [toFault(getPlace(vocabulary, "iri"), "INVALID_NAMESPACE", message, fix)];
}

function checkPrefix(vocabulary: DirectiveSource, { kinds }: SchemaSource): Diagnostic[] {
  const prefix = findText(vocabulary, "prefix") ?? "";
  const taken = new Set([...Object.keys(publishedVocabularies), ...kinds.map(({ name }) => toKebabCase(name))]);
  if (/^[a-z][a-z0-9-]*$/.test(prefix) && !taken.has(prefix) && prefix !== "statement") return [];
  const message = `The prefix "${prefix}" is taken by others or cannot be written.`;
  const fix = "Use small letters, and none that a kind's ids or a published vocabulary begin with.";
  return [toFault(getPlace(vocabulary, "prefix"), "INVALID_PREFIX", message, fix)];
}
