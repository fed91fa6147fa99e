import { expandTerm, type Namespaces, statementPrefix } from "./namespaces.js";

/** How a format writes the IRIs of a world. */
export interface IriNotation {
  /** Of a term with its prefix. */
  ofTerm(term: string): string;
  /** Of a node by its id; what an IRI cannot hold is percent-encoded. */
  ofNode(id: string): string;
  ofStatement(id: string): string;
}

/** What follows a prefix in Turtle as it is. */
const local = /^[a-z0-9]([\w.:-]*[\w:-])?$/i;

/** IRIs in full and in angle brackets, as N-Quads has them. */
export function createFullIris(namespaces: Namespaces): IriNotation {
  return {
    ofTerm: (term) => `<${expandTerm(namespaces, term)}>`,
    ofNode: (id) => `<${namespaces.node}${encode(id)}>`,
    ofStatement: (id) => `<${namespaces.statement}${encode(id)}>`,
  };
}

/** IRIs with prefixes, so that `member:jpn` stays what it is; in full where Turtle does not allow that. */
export function createPrefixedIris(namespaces: Namespaces): IriNotation {
  const full = createFullIris(namespaces);
  const hasPrefix = createPrefixTest(namespaces);
  return {
    ofTerm: (term) => term,
    ofNode: (id) => (hasPrefix(id) && local.test(id.slice(id.indexOf(":") + 1)) ? id : full.ofNode(id)),
    ofStatement: (id) => (local.test(id) ? `${statementPrefix}:${id}` : full.ofStatement(id)),
  };
}

/** IRIs as strings of JSON-LD, with the prefixes of the context. */
export function createCompactIris(namespaces: Namespaces): IriNotation {
  const { node } = namespaces;
  const hasPrefix = createPrefixTest(namespaces);
  return {
    ofTerm: (term) => `"${term}"`,
    ofNode: (id) => (hasPrefix(id) ? `"${encode(id)}"` : `"${node}${encode(id)}"`),
    ofStatement: (id) => `"${statementPrefix}:${encode(id)}"`,
  };
}

/** Whether an id begins with a prefix that stands for its kind. */
function createPrefixTest({ prefixes, node }: Namespaces): (id: string) => boolean {
  const ofKinds = new Set([...prefixes].filter(([, iri]) => iri.startsWith(node)).map(([prefix]) => prefix));
  return (id) => {
    const colon = id.indexOf(":");
    return colon > 0 && ofKinds.has(id.slice(0, colon));
  };
}

function encode(id: string): string {
  return /^[\w.~:-]*$/.test(id) ? id : id.replace(/[^\w.~:-]/gu, toPercent);
}

function toPercent(character: string): string {
  return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
