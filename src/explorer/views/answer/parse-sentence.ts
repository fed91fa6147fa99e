/** A piece of a sentence that tells an answer in words. */
export type SentencePart =
  | { readonly type: "text"; readonly text: string }
  /** How many rows there are. */
  | { readonly type: "rowCount" }
  /** How many different values a column has. */
  | { readonly type: "count"; readonly path: string }
  /** Those values. */
  | { readonly type: "list"; readonly path: string }
  /** The value of a parameter. */
  | { readonly type: "parameter"; readonly name: string };

/** The pieces of a sentence, in order. What stands between braces and means nothing is left as it is. */
export function parseSentence(template: string): readonly SentencePart[] {
  return template
    .split(/(\{[^{}]*\})/)
    .filter((piece) => piece !== "")
    .map(toPart);
}

function toPart(piece: string): SentencePart {
  if (piece === "{count}") return { type: "rowCount" };
  const [, what, path] = /^\{(count|list):([^{}]+)\}$/.exec(piece) ?? [];
  if (path !== undefined) return { type: what === "count" ? "count" : "list", path };
  const [, name] = /^\{\$(\w+)\}$/.exec(piece) ?? [];
  return name === undefined ? { type: "text", text: piece } : { type: "parameter", name };
}
