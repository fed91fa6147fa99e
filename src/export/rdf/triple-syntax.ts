import { createFullIris, createPrefixedIris, type IriNotation } from "./iri-notation.js";
import { quote, toDecimal } from "./lexical-forms.js";
import type { Namespaces } from "./namespaces.js";

/** What Turtle and N-Quads write differently. */
export interface TripleSyntax {
  readonly iris: IriNotation;
  /** What stands between a subject, or the value before, and a value of the predicate. */
  toPredicate(term: string): string;
  /** What is said of the classes of something, a piece for each triple that is written by itself. */
  toClasses(terms: readonly string[]): readonly string[];
  /** A text with its language or the term of its type. */
  toLiteral(text: string, language?: string, type?: string): string;
  toInteger(value: number): string;
  toDecimal(value: number): string;
  toBoolean(value: boolean): string;
}

/** Turtle: prefixes, what is said of one subject below each other, plain numbers. */
export function createTurtleSyntax(namespaces: Namespaces): TripleSyntax {
  const iris = createPrefixedIris(namespaces);
  return {
    iris,
    toPredicate: (term) => ` ;\n    ${term} `,
    toClasses: (terms) => [` a ${terms.join(", ")}`],
    toLiteral: createLiteralWriter(iris),
    toInteger: String,
    toDecimal,
    toBoolean: String,
  };
}

/** N-Quads: every IRI in full, every value with its type. */
export function createNQuadsSyntax(namespaces: Namespaces): TripleSyntax {
  const iris = createFullIris(namespaces);
  const toPredicate = (term: string) => ` ${iris.ofTerm(term)} `;
  const typed = (type: string) => `"^^${iris.ofTerm(type)}`;
  const [integer, decimal, boolean] = ["xsd:integer", "xsd:decimal", "xsd:boolean"].map(typed);
  return {
    iris,
    toPredicate,
    toClasses: (terms) => terms.map((term) => toPredicate("rdf:type") + iris.ofTerm(term)),
    toLiteral: createLiteralWriter(iris),
    toInteger: (value) => `"${value}${integer}`,
    toDecimal: (value) => `"${toDecimal(value)}${decimal}`,
    toBoolean: (value) => `"${value}${boolean}`,
  };
}

function createLiteralWriter({ ofTerm }: IriNotation): TripleSyntax["toLiteral"] {
  return (text, language, type) => {
    if (language !== undefined) return `${quote(text)}@${language}`;
    return type === undefined ? quote(text) : `${quote(text)}^^${ofTerm(type)}`;
  };
}
