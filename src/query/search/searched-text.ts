import type { NodeRecord } from "../../dataset/dataset.js";
import type { Ontology } from "../../ontology/ontology.js";

/** A property whose weight in search is at least this holds names; a lighter one holds running text. */
const nameWeight = 2;

/** One value of a searchable property of a node. */
export interface SearchedText {
  readonly value: string;
  /** Of the property, as the schema says. */
  readonly weight: number;
  readonly isName: boolean;
}

/** Lists the searched texts of a node: the weightiest property first, then in the order of the schema. */
export type ListTexts = (node: NodeRecord) => readonly SearchedText[];

/** Reads from the schema which properties of which kinds are searched. */
export function createTextLister(ontology: Ontology): ListTexts {
  const propertiesByKind = new Map(
    ontology.kinds.map(({ name, properties }) => {
      const searched = properties.flatMap(({ name, searchWeight: weight = 0 }) =>
        weight > 0 ? [{ name, weight }] : [],
      );
      return [name, searched.sort((a, b) => b.weight - a.weight)];
    }),
  );
  return ({ kind, properties }) => {
    const texts: SearchedText[] = [];
    for (const { name, weight } of propertiesByKind.get(kind) ?? []) {
      const value = properties[name];
      for (const item of Array.isArray(value) ? value : [value]) {
        if (typeof item === "string") texts.push({ value: item, weight, isName: weight >= nameWeight });
      }
    }
    return texts;
  };
}
