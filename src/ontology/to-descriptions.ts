import type { Descriptions } from "./ontology.js";
import { type DirectiveSource, findDirective, findText } from "./schema-source.js";

/** What can be described. */
interface Described {
  readonly description: string | undefined;
  readonly directives: readonly DirectiveSource[];
}

/** What the schema says of a type, field or value in either language. */
export function toDescriptions(described: Described): Descriptions {
  const descriptionZh = findText(findDirective(described, "description"), "zh");
  return { description: described.description ?? "", ...(descriptionZh !== undefined && { descriptionZh }) };
}
