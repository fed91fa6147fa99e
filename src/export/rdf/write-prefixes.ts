import type { Namespaces } from "./namespaces.js";

/** The prefixes with which Turtle begins. */
export function writePrefixes({ prefixes }: Pick<Namespaces, "prefixes">): string {
  return [...prefixes].map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`).join("");
}
