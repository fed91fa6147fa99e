import type { NodeRecord } from "../dataset/dataset.js";
import type { Ontology } from "../ontology/ontology.js";

/** A property whose weight in search is at least this holds names; a lighter one holds running text. */
const NAME_WEIGHT = 2;

/** What of a node is searched: a field for each searchable property. */
export interface SearchedText {
  readonly property: string;
  readonly values: readonly string[];
  readonly isName: boolean;
}

/** Weight of every searchable property of the world; the greatest where kinds give it different ones. */
export function toSearchWeights(ontology: Ontology): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { name, searchWeight } of ontology.kinds.flatMap((kind) => kind.properties)) {
    if (searchWeight === undefined) continue;
    weights.set(name, Math.max(searchWeight, weights.get(name) ?? 0));
  }
  return weights;
}

/** The searched texts of a node, the weightiest first, then in the order of the schema. */
export function toSearchedTexts(ontology: Ontology, node: NodeRecord): readonly SearchedText[] {
  const properties = ontology.kindByName[node.kind]?.properties ?? [];
  return properties
    .flatMap(({ name, searchWeight = 0 }) => ({ name, searchWeight, values: toTexts(node.properties[name]) }))
    .filter(({ searchWeight, values }) => searchWeight > 0 && values.length > 0)
    .sort((a, b) => b.searchWeight - a.searchWeight)
    .map(({ name, searchWeight, values }) => ({ property: name, values, isName: searchWeight >= NAME_WEIGHT }));
}

function toTexts(value: unknown): readonly string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.filter((item) => typeof item === "string");
}
