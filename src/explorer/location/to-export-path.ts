import { encodeReadably, formatQuery, type Parameters } from "./address.ts";

/** A part of the graph as the server's exports know it. */
export interface ExportedPart {
  /** The slug of a question, the id of a node, or `graph`. */
  readonly scope: string;
  readonly choices: Parameters;
}

/** The part that is in the answer of a question, for values of its parameters as its operation takes them. */
export function toQuestionPart(slug: string, variables: Readonly<Record<string, unknown>>): ExportedPart {
  const isDefault = Object.keys(variables).length === 0;
  const choices = { variables: isDefault ? "" : JSON.stringify(variables) };
  return slug === "graph" ? { scope: slug, choices: { ...choices, question: slug } } : { scope: slug, choices };
}

/** Where the server gives a part of the graph as a file of a format. */
export function toExportPath({ scope, choices }: ExportedPart, format: string): string {
  return `/export/${encodeReadably(scope)}.${format}${formatQuery(choices)}`;
}
