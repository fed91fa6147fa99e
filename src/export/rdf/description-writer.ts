import type { Value } from "../../dataset/dataset.js";
import { findDateType } from "./lexical-forms.js";
import type { RdfDescription, RdfProperty } from "./rdf-model.js";
import type { TripleSyntax } from "./triple-syntax.js";
import type { ValueForm } from "./value-form.js";

/** Values by property name. */
export type Values = Readonly<Record<string, Value | undefined>>;

/** What is said of one sort of thing, as text; each triple has `opening` before and `ending` behind it. */
export interface DescriptionWriter {
  writeClasses(opening: string, ending: string): string;
  writeProperties(values: Values, opening: string, ending: string): string;
}

/** A property with everything that can be written ahead of its values. */
interface Column {
  readonly name: string;
  /** One for each term. */
  readonly predicates: readonly string[];
  toObject(value: Value): string;
}

/** Prepares all that is the same for every record. */
export function createDescriptionWriter(
  { classes, properties }: RdfDescription,
  syntax: TripleSyntax,
): DescriptionWriter {
  const classPieces = syntax.toClasses(classes);
  const columns = properties.map((property) => toColumn(property, syntax));
  return {
    writeClasses: (opening, ending) => classPieces.map((piece) => opening + piece + ending).join(""),
    writeProperties: (values, opening, ending) => {
      let text = "";
      for (const { name, predicates, toObject } of columns) {
        const value = values[name];
        if (value === undefined) continue;
        for (const predicate of predicates) {
          if (typeof value !== "object") text += opening + predicate + toObject(value) + ending;
          else for (const item of value) text += opening + predicate + toObject(item) + ending;
        }
      }
      return text;
    },
  };
}

function toColumn({ name, terms, form }: RdfProperty, syntax: TripleSyntax): Column {
  return { name, predicates: terms.map(syntax.toPredicate), toObject: createObjectWriter(form, syntax) };
}

function createObjectWriter(form: ValueForm, syntax: TripleSyntax): Column["toObject"] {
  const { iris, toLiteral } = syntax;
  switch (form.type) {
    case "text":
      return (value) => toLiteral(String(value), form.language);
    case "date":
      return (value) => toLiteral(String(value), undefined, findDateType(String(value)));
    case "integer":
      return (value) => syntax.toInteger(Number(value));
    case "decimal":
      return (value) => syntax.toDecimal(Number(value));
    case "boolean":
      return (value) => syntax.toBoolean(value === true);
    case "node":
      return (value) => iris.ofNode(String(value));
    case "statement":
      return (value) => iris.ofStatement(String(value));
    case "enum":
      return (value) => iris.ofTerm(form.stem + value);
  }
}
