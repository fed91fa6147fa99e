import type { Diagnostic } from "../../shared/diagnostic.js";
import { findDirective, getPlace, type NamedPlace, type SchemaSource, type TypeSource } from "../schema-source.js";
import { getPlural } from "../to-kinds.js";
import { findShared, type SchemaRule, toFault } from "./schema-rule.js";

interface Taken extends NamedPlace {
  readonly label: string;
}

/** List and connection fields of kinds and interfaces have names that nothing else in the API has. */
export const pluralRule: SchemaRule = {
  codes: ["PLURAL_CLASH", "INVALID_PLURAL"],
  check: (schema) => [...checkClashes(schema), ...schema.types.flatMap(checkForm)],
};

function checkClashes(schema: SchemaSource): Diagnostic[] {
  return findShared(getTaken(schema), ({ name }) => name).flatMap(([first, ...others]) =>
    others.map((other) =>
      toFault(
        other.at,
        "PLURAL_CLASH",
        `The query field "${other.name}" is ${other.label} and also ${first?.label}.`,
        'Give the kind or interface another plural with "@plural(value: …)".',
      ),
    ),
  );
}

function getTaken(schema: SchemaSource): Taken[] {
  const queries = (schema.query?.fields ?? []).map(({ name, at }) => ({ name, at, label: "a hand-written query" }));
  const isNode = (type: TypeSource): boolean => type.name === "Node";
  const walked = [...schema.kinds, ...schema.interfaces].filter((type) => !isNode(type));
  return [...queries, ...walked.flatMap(toTaken)];
}

function toTaken(type: TypeSource): Taken[] {
  const plural = getPlural(type);
  const directive = findDirective(type, "plural");
  const at = directive === undefined ? type.at : getPlace(directive, "value");
  return [
    { name: plural, at, label: `the list of "${type.name}"` },
    { name: `${plural}Connection`, at, label: `the connection of "${type.name}"` },
  ];
}

function checkForm(type: TypeSource): Diagnostic[] {
  const directive = findDirective(type, "plural");
  if (directive === undefined || /^[a-z][A-Za-z0-9]*$/.test(getPlural(type))) return [];
  const message = `The plural "${getPlural(type)}" of "${type.name}" cannot name a field.`;
  return [
    toFault(
      getPlace(directive, "value"),
      "INVALID_PLURAL",
      message,
      "Write it in lower camel-case, letters and digits only.",
    ),
  ];
}
