import type { Diagnostic } from "../../shared/diagnostic.js";
import { getAllRelations, type RelationSource } from "../kind-lookups.js";
import { publishedVocabularies } from "../published-vocabularies.js";
import { type DirectiveSource, findDirective, getPlace, getTexts, type SchemaSource } from "../schema-source.js";
import { findShared, formatPlace, type SchemaRule, toFault, toNameFix } from "./schema-rule.js";

/** Terms of other vocabularies can be looked up, and stand where they mean something. */
export const mappingRule: SchemaRule = {
  codes: ["INVALID_TERM", "UNKNOWN_PREFIX", "STRAY_MAPPING", "MAPPING_CLASH"],
  check: (schema) => [
    ...getMappings(schema).flatMap(checkTerms),
    ...findStray(schema).map(toStray),
    ...findShared(getAllRelations(schema), ({ type, direction }) => `${type} ${direction}`).flatMap(checkSame),
  ],
};

function getMappings({ types }: SchemaSource): DirectiveSource[] {
  const owners = types.flatMap((type) => [type, ...type.fields]);
  return owners.flatMap((owner) => findDirective(owner, "mapsTo") ?? []);
}

function checkTerms(mapping: DirectiveSource): Diagnostic[] {
  return getTexts(mapping, "terms").flatMap((term) => {
    const [, prefix] = /^([a-z][a-z-]*):[A-Za-z][\w-]*$/.exec(term) ?? [];
    const at = getPlace(mapping, "terms");
    if (prefix === undefined) {
      const fix = 'Write a known prefix, a colon and a name, as in "skos:Concept".';
      return [toFault(at, "INVALID_TERM", `"${term}" is no term of a vocabulary.`, fix)];
    }
    const known = Object.keys(publishedVocabularies);
    if (known.includes(prefix)) return [];
    const fix = toNameFix(prefix, known, `Known are ${known.join(", ")}.`);
    return [toFault(at, "UNKNOWN_PREFIX", `No vocabulary is known by the prefix "${prefix}".`, fix)];
  });
}

/** Mappings on what files of RDF do not hold: queries and what they return, ids, and translations of other fields. */
function findStray({ types, kinds, interfaces, statements }: SchemaSource): DirectiveSource[] {
  return types.flatMap((type) => {
    const isNode = kinds.includes(type) || interfaces.includes(type);
    const hasMeaning = isNode || statements.includes(type);
    const names = new Set(type.fields.map(({ name }) => name));
    const isTranslation = (name: string) => name.endsWith("Zh") && names.has(name.slice(0, -"Zh".length));
    const stray = type.fields.filter(({ name }) => !hasMeaning || name === "id" || isTranslation(name));
    return [...(isNode ? [] : [type]), ...stray].flatMap((owner) => findDirective(owner, "mapsTo") ?? []);
  });
}

function toStray(mapping: DirectiveSource): Diagnostic {
  const message = "What this stands on is nothing of its own in files of RDF.";
  const fix = "Take it off, or put it on a kind, an interface, a relation, a property or the field that is translated.";
  return toFault(mapping.at, "STRAY_MAPPING", message, fix);
}

function checkSame(relations: readonly RelationSource[]): Diagnostic[] {
  const mappings = relations.flatMap(({ field }) => findDirective(field, "mapsTo") ?? []);
  const [first, ...others] = mappings;
  if (first === undefined) return [];
  const toText = (mapping: DirectiveSource) => getTexts(mapping, "terms").join();
  return others
    .filter((mapping) => toText(mapping) !== toText(first))
    .map((mapping) => {
      const message = `The relation maps to other terms at ${formatPlace(first.at)}.`;
      const fix = "Leave one of them out; the terms hold for the relation's whole side.";
      return toFault(getPlace(mapping, "terms"), "MAPPING_CLASH", message, fix);
    });
}
