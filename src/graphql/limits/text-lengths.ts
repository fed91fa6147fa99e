import type { QueryContext } from "../../query/query-context.js";
import { findMeanLength, toMeanLengths } from "../../shared/mean-lengths.js";

/** How long the texts of the data are. */
export interface TextLengths {
  /** Characters of a field's value on average; 0 for what is no text, undefined where the data do not say. */
  findMeanText(type: string, field: string): number | undefined;
}

/** What a passage has where the source texts are at hand: a few paragraphs. */
const passageText = 500;

/** The lengths of the texts of a world's nodes, statements and questions, as its store knows them beforehand. */
export function createTextLengths({ dataset, ontology, store }: QueryContext): TextLengths {
  const { byKind: countByKind, passages, texts } = store.counts;
  const ofQuestions = toMeanLengths(dataset.questions);
  const kindsOf = new Map<string, readonly string[]>([
    ...ontology.interfaces.map(({ name, kinds }) => [name, kinds] as const),
    ...ontology.kinds.map(({ name }) => [name, [name]] as const),
  ]);

  /** Of all nodes of some kinds together. */
  function findMeanOfKinds(kinds: readonly string[], field: string): number | undefined {
    let [length, count, isKnown] = [0, 0, false];
    for (const kind of kinds) {
      const mean = findMeanLength(texts.byKind[kind], field);
      const nodes = kind === ontology.evidenceKind ? passages : (countByKind[kind] ?? 0);
      isKnown ||= mean !== undefined;
      length += (mean ?? 0) * nodes;
      count += nodes;
    }
    return isKnown ? length / count : undefined;
  }

  return {
    findMeanText(type, field) {
      if (type === ontology.evidenceKind && field === "text") return passageText;
      if (type === ontology.statementTypeName) return findMeanLength(texts.ofStatements, field);
      if (type === "Question") return findMeanLength(ofQuestions, field);
      return findMeanOfKinds(kindsOf.get(type) ?? [], field);
    },
  };
}
