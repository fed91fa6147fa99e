import type { Operation } from "../api/ask.ts";
import { nodeFields } from "../api/selections.ts";
import type { PropertyDefinition } from "../api/shapes.ts";
import { getVocabulary } from "../api/vocabulary.ts";
import type { SearchHit } from "./group-hits.ts";

interface SearchVariables {
  readonly phrase: string;
  readonly kinds: readonly string[] | null;
  readonly limit: number;
}

/** The search for entities, with the texts that only some kinds have, such as symbols: one of them may be why a node is found. */
export function toSearchOperation(): Operation<{ search: readonly SearchHit[] }, SearchVariables> {
  const fragments = getVocabulary()
    .ontology.kinds.map(({ name }) => ({ name, own: getOwnTexts(name) }))
    .filter(({ own }) => own.length > 0)
    .map(
      ({ name, own }) =>
        `... on ${name} { ${own.map((text) => `${toFieldAlias(name, text)}: ${text.name}`).join(" ")} }`,
    );
  return {
    text: `query Search($phrase: String!, $kinds: [NodeKind!], $limit: Int) {
      search(phrase: $phrase, kinds: $kinds, limit: $limit) {
        matched node { ${nodeFields} aliases ${fragments.join(" ")} }
      }
    }`,
  };
}

/** The texts that a kind has beyond those that every kind has. */
export function getOwnTexts(kind: string): readonly PropertyDefinition[] {
  const { kinds } = getVocabulary().ontology;
  const isShared = (property: string) =>
    kinds.every(({ properties }) => properties.some(({ name }) => name === property));
  const properties = kinds.find(({ name, isEvidence }) => name === kind && !isEvidence)?.properties ?? [];
  return properties.filter(({ type, name }) => /^String!?$/.test(type) && !isShared(name));
}

/** Fields of one name may differ in type from kind to kind, so each goes by a name of its own. */
export function toFieldAlias(kind: string, { name }: PropertyDefinition): string {
  return `${kind}_${name}`;
}
