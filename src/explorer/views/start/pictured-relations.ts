import type { RelationDefinition } from "../../api/shapes.ts";
import { getVocabulary } from "../../api/vocabulary.ts";

/** The relations of the first picture, the most frequent first: those that take a stance; without any, the most frequent of all. */
export function getPicturedRelations(): readonly RelationDefinition[] {
  const { ontology, dataset } = getVocabulary();
  const countOf = ({ type }: RelationDefinition) =>
    dataset.relations.find(({ relation }) => relation === type)?.count ?? 0;
  const used = ontology.relations.filter((relation) => countOf(relation) > 0).sort((a, b) => countOf(b) - countOf(a));
  const stances = used.filter(({ stance }) => stance !== null);
  return stances.length > 0 ? stances : used.slice(0, 1);
}
