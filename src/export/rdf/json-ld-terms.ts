import type { RdfModel, RdfProperty } from "./rdf-model.js";
import type { ValueForm } from "./value-form.js";

/** What a key of JSON-LD stands for: an IRI, or one with the type or language of the values. */
type TermDefinition = string | Readonly<Record<string, string | boolean>>;

/** Keys by which a world is written in JSON-LD: the schema's own names wherever each can mean one thing only. */
export interface JsonLdTerms {
  /** For `@context`. */
  readonly definitions: ReadonlyMap<string, TermDefinition>;
  /** The name of a class. */
  toClassName(term: string): string;
  /** The key for a property under one of its terms; `isDefined` when the context knows the form of its values. */
  findKey(
    property: Pick<RdfProperty, "name" | "form">,
    term: string,
  ): { readonly key: string; readonly isDefined: boolean };
}

const node: ValueForm = { type: "node" };

/** The parts of a statement; these keys are taken first. */
const statementParts = ["subject", "predicate", "object"];

/** The terms of a world: prefixes, then classes, relations and properties, each under its name unless that is taken. */
export function toJsonLdTerms({ namespaces, kinds, statement, relations }: RdfModel): JsonLdTerms {
  const definitions = new Map<string, TermDefinition>();
  const define = (key: string, definition: TermDefinition) => {
    if (!definitions.has(key)) definitions.set(key, definition);
  };
  for (const [prefix, iri] of namespaces.prefixes) define(prefix, { "@id": iri, "@prefix": true });
  for (const part of statementParts) define(part, toDefinition(`rdf:${part}`, node));
  const descriptions = [statement, ...kinds.values()];
  for (const { classes } of descriptions) define(toName(classes[0]), String(classes[0]));
  for (const { field, inverse, forward, backward } of relations.values()) {
    define(field, toDefinition(forward[0], node));
    if (backward[0] !== undefined) define(inverse, toDefinition(backward[0], node));
  }
  for (const { name, terms, form } of descriptions.flatMap(({ properties }) => properties)) {
    define(name, toDefinition(String(terms[0]), form));
  }
  return {
    definitions,
    toClassName: (term) => (definitions.get(toName(term)) === term ? toName(term) : term),
    findKey: ({ name, form }, term) => {
      const isDefined = JSON.stringify(definitions.get(name)) === JSON.stringify(toDefinition(term, form));
      return { key: isDefined ? name : term, isDefined };
    },
  };
}

/** A term's name without its prefix. */
function toName(term = ""): string {
  return term.slice(term.indexOf(":") + 1);
}

function toDefinition(term: string, form: ValueForm): TermDefinition {
  switch (form.type) {
    case "text":
      return form.language === undefined ? term : { "@id": term, "@language": form.language };
    case "decimal":
      return { "@id": term, "@type": "xsd:decimal" };
    case "node":
    case "statement":
    case "enum":
      return { "@id": term, "@type": "@id" };
    default:
      return term;
  }
}
