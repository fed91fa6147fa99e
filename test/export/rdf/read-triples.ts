import jsonld, { type JsonLdDocument } from "jsonld";
import { type Literal, Parser, type Quad, type Term } from "n3";

/** What n3 reads of a file. */
export function readQuads(text: string, format: "text/turtle" | "application/n-quads"): Quad[] {
  return new Parser({ format }).parse(text);
}

/** What jsonld reads of a file; it refuses keys and values that mean nothing. */
export async function readJsonLdQuads(text: string): Promise<Quad[]> {
  const quads = await jsonld.toRDF(JSON.parse(text) as JsonLdDocument, { format: undefined });
  return quads as unknown as Quad[];
}

/** Triples as lines, each once and in order; those of blank nodes, which are named anew by each reader, are left out. */
export function toTriples(quads: readonly Quad[]): string[] {
  const told = quads.filter(({ subject }) => subject.termType !== "BlankNode");
  return [...new Set(told.map((quad) => [quad.subject, quad.predicate, quad.object].map(toText).join(" ")))].sort();
}

/** The texts of a predicate's values, in order. */
export function findTexts(quads: readonly Quad[], subject: string, predicate: string): string[] {
  return quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
    .map(({ object }) => object.value);
}

function toText(term: Term): string {
  if (term.termType !== "Literal") return `<${term.value}>`;
  const { value, language, datatype } = term as Literal;
  return `${JSON.stringify(value)}${language ? `@${language}` : `^^${datatype.value}`}`;
}
