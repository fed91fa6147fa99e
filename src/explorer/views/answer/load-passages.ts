import { ask, type Operation } from "../../api/ask.ts";
import { passageFields } from "../../api/selections.ts";
import type { Passage } from "../../api/shapes.ts";
import { getVocabulary } from "../../api/vocabulary.ts";

const idsAtOnce = 200;

type FoundPassages = { readonly nodes: readonly (Passage | null)[] };

/** Passages by id, in the order of the ids; unknown ones are left out. */
export async function loadPassages(ids: readonly string[], signal?: AbortSignal): Promise<readonly Passage[]> {
  const kind = getVocabulary().ontology.kinds.find(({ isEvidence }) => isEvidence);
  if (!kind) return [];
  const operation: Operation<FoundPassages> = {
    text: `query CitedPassages($ids: [ID!]!) { nodes(ids: $ids) { ... on ${kind.name} { ${passageFields} } } }`,
  };
  const found: (Passage | null)[] = [];
  for (let start = 0; start < ids.length; start += idsAtOnce) {
    const { nodes } = await ask(operation, { ids: ids.slice(start, start + idsAtOnce) }, signal);
    found.push(...nodes);
  }
  return found.filter((passage): passage is Passage => passage !== null && passage.id !== undefined);
}
