import { getReferenceProperties, getVocabulary } from "./vocabulary.ts";

/** The fields of `NodeSummary`. */
export const nodeFields = "__typename id name nameZh";

/** The fields of `Passage`. */
export const passageFields = `id section firstLine lastLine page text document { ${nodeFields} }`;

/** The fields of `StatementProperties` without passages: every property of this world's statements. */
export function toStatementFields(): string {
  const names = getVocabulary().ontology.statementProperties.map(({ name }) => name);
  const references = getReferenceProperties().map(({ reference }) => `${reference?.as} { ${nodeFields} }`);
  return [...names, ...references].join(" ");
}

/** The fields of `StatementEdge`, with or without the passages behind it. */
export function toEdgeFields({ withPassages = false } = {}): string {
  const passages = withPassages ? `passages { ${passageFields} }` : "";
  return `relation subject { ${nodeFields} } object { ${nodeFields} }
    properties { ${toStatementFields()} ${passages} }`;
}
