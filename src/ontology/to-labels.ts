import type { Labels } from "./ontology.js";
import { type DirectiveSource, findDirective, findText } from "./schema-source.js";
import { toWords } from "./to-words.js";

/** What can carry labels, with its name. */
interface Labelled {
  readonly name: string;
  readonly directives: readonly DirectiveSource[];
}

/** The labels of a field or value; in lower case where they are made from the name. */
export function toLabels(labelled: Labelled): Labels {
  return join(findDirective(labelled, "label"), toWords(labelled.name));
}

/** The labels of a kind or interface; with a capital where they are made from the name. */
export function toTypeLabels(labelled: Labelled): Labels {
  return join(findDirective(labelled, "label"), toHeading(labelled.name));
}

/** A name in words that begin with a capital: `NamingOpinion` gives "Naming opinion". */
export function toHeading(name: string): string {
  const words = toWords(name);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function join(directive: DirectiveSource | undefined, words: string): Labels {
  const labelZh = findText(directive, "zh");
  return { label: findText(directive, "en") ?? words, ...(labelZh !== undefined && { labelZh }) };
}
