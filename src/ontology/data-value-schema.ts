import type { EnumDefinition, Ontology, PropertyDefinition } from "./ontology.js";

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const slug = "[a-z0-9][a-z0-9.-]*";

const scalars: Readonly<Record<string, JsonSchema>> = {
  ID: { type: "string" },
  String: { type: ["string", "number"] },
  Int: { type: "integer" },
  Float: { type: "number" },
  Boolean: { type: "boolean" },
  PartialDate: { $ref: "#/$defs/partialDate" },
};

/** Definitions of the values that occur in data files, by the names under which the others refer to them. */
export function toValueDefinitions(ontology: Ontology): Record<string, JsonSchema> {
  const passage = ontology.kindByName[ontology.evidenceKind]?.idPrefix ?? "";
  const one = oneOf(
    { type: "integer", minimum: 1, description: "One line." },
    { type: "string", pattern: "^[1-9][0-9]*(-[1-9][0-9]*)?$", description: "Lines, as in 243-255." },
    { type: "string", pattern: `^${passage}:${slug}\\.[0-9]+-[0-9]+$`, description: "A place in another document." },
  );
  return {
    partialDate: {
      ...oneOf(
        { type: "string", pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$" },
        { type: "integer", minimum: 1000, maximum: 9999 },
      ),
      description: "A date to the year, month or day: 2018, 2018-11 or 2018-11-27.",
    },
    lines: oneOf({ type: "integer", minimum: 1 }, { type: "string", pattern: "^[1-9][0-9]*(-[1-9][0-9]*)?$" }),
    evidence: oneOf(one, { type: "array", items: one, minItems: 1 }),
    key: { type: "string", minLength: 1 },
    keys: oneOf({ type: "string" }, { type: "array", items: { type: "string" } }),
    ...Object.fromEntries(ontology.enums.map((definition) => [definition.name, toEnumSchema(definition)])),
  };
}

/** What a property may hold in a data file. */
export function toPropertySchema(ontology: Ontology, property: PropertyDefinition): JsonSchema {
  const { description, unit, isList } = property;
  const value = toItemSchema(ontology, property);
  return {
    ...(isList ? { type: "array", items: value } : value),
    description: unit === undefined ? description : `${description} In ${unit}.`,
  };
}

/** An id of a node of one of the kinds. */
export function toIdSchema(ontology: Ontology, kinds: readonly string[]): JsonSchema {
  const prefixes = kinds.flatMap((kind) => ontology.kindByName[kind]?.idPrefix ?? []);
  return { type: "string", pattern: `^(${prefixes.join("|")}):${slug}$` };
}

/** Either of several schemas. */
export function oneOf(...schemas: readonly JsonSchema[]): JsonSchema {
  return { anyOf: schemas };
}

/** The kinds that a kind's or an interface's name stands for. */
function getKindNames(ontology: Ontology, name: string): readonly string[] {
  return ontology.interfaceByName[name]?.kinds ?? [name];
}

function toItemSchema(ontology: Ontology, { typeName, isEnum, reference }: PropertyDefinition): JsonSchema {
  if (isEnum) return { $ref: `#/$defs/${typeName}` };
  if (reference !== undefined) return toIdSchema(ontology, getKindNames(ontology, reference.kind));
  return scalars[typeName] ?? {};
}

function toEnumSchema({ description, values }: EnumDefinition): JsonSchema {
  return { description, oneOf: values.map((value) => ({ const: value.name, description: value.description })) };
}
