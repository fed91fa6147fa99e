import type { Operation } from "../../api/ask.ts";
import { nodeFields } from "../../api/selections.ts";
import type { NodeSummary } from "../../api/shapes.ts";
import { getKind, getRelation, getVocabulary } from "../../api/vocabulary.ts";
import { listDefaultRelations } from "../../scope/default-relations.ts";

/** Nodes at each end, by kind, with how often they stand in the relation. */
export type ExamplesAnswer = Readonly<Record<string, readonly (NodeSummary & { ties: { totalCount: number } })[]>>;

/** The best-connected node of each kind at either end of the relation that is pictured most. */
export function toExamplesOperation(): Operation<ExamplesAnswer> | undefined {
  const [type] = listDefaultRelations(getVocabulary());
  if (!type) return undefined;
  const { field, inverse, subjects, objects } = getRelation(type);
  const selections = [
    ...subjects.map((kind) => toSelection(`subject_${kind}`, kind, field)),
    ...objects.map((kind) => toSelection(`object_${kind}`, kind, inverse)),
  ];
  return { text: `query Examples { ${selections.join("\n")} }` };
}

/** Examples from the answer: the best-connected of all at each end, two of each. */
export function toExamples(answer: ExamplesAnswer): readonly NodeSummary[] {
  const best = (end: string) =>
    Object.entries(answer)
      .filter(([name]) => name.startsWith(end))
      .flatMap(([, nodes]) => nodes)
      .filter(({ ties }) => ties.totalCount > 0)
      .sort((a, b) => b.ties.totalCount - a.ties.totalCount)
      .slice(0, 2);
  const nodes = [...best("object"), ...best("subject")];
  return [...new Map(nodes.map((node) => [node.id, node])).values()];
}

function toSelection(name: string, kind: string, field: string): string {
  return `${name}: ${getKind(kind).plural}(sort: [{ ${field}Count: DESC }], limit: 2) {
    ${nodeFields} ties: ${field}Connection { totalCount }
  }`;
}
