import type { PropertyDefinition } from "../../ontology/ontology.js";

/** What the values of a property become: text in a language or in none, a typed value, or the IRI of something. */
export type ValueForm =
  | { readonly type: "text"; readonly language?: "en" | "zh-Hant" }
  | { readonly type: "date" | "integer" | "decimal" | "boolean" | "node" | "statement" }
  | { readonly type: "enum" /** What the names of its values follow: `tpg:StatementMode.`. */; readonly stem: string };

/** The end of the name of a property that says in Traditional Chinese what the one before it says in English. */
const translationEnd = "Zh";

/**
 * What a property's values become.
 *
 * @param all the properties that stand beside it
 * @param toOwn the schema's own term of a name
 */
export function toValueForm(
  property: PropertyDefinition,
  all: readonly PropertyDefinition[],
  toOwn: (name: string) => string,
): ValueForm {
  const { name, typeName, isEnum, reference } = property;
  if (isEnum) return { type: "enum", stem: toOwn(`${typeName}.`) };
  if (reference !== undefined) return { type: "node" };
  if (typeName === "PartialDate") return { type: "date" };
  if (typeName === "Int") return { type: "integer" };
  if (typeName === "Float") return { type: "decimal" };
  if (typeName === "Boolean") return { type: "boolean" };
  if (findTranslated(property, all) !== undefined) return { type: "text", language: "zh-Hant" };
  const hasTranslation = all.some((other) => other.name === name + translationEnd && isText(other));
  return hasTranslation && isText(property) ? { type: "text", language: "en" } : { type: "text" };
}

/** The property that a property translates. */
export function findTranslated(
  property: PropertyDefinition,
  all: readonly PropertyDefinition[],
): PropertyDefinition | undefined {
  if (!property.name.endsWith(translationEnd) || !isText(property)) return undefined;
  const name = property.name.slice(0, -translationEnd.length);
  return all.find((other) => other.name === name && isText(other));
}

function isText({ typeName }: PropertyDefinition): boolean {
  return typeName === "String";
}
