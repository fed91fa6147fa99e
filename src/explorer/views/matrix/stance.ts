import type { ValueDefinition } from "../../api/shapes.ts";
import { getVocabulary, labelOf } from "../../api/vocabulary.ts";

/** What the operation says where there is not one stance: several, none though present, none and not recorded. */
export const mixed = "MIXED";
export const silent = "SILENT";
export const absent = "ABSENT";

const missing: ReadonlySet<string> = new Set([silent, absent]);

/** Whether a stance is recorded, be it mixed. */
export function isStand(stance: string): boolean {
  return !missing.has(stance);
}

/** The stances of this world's matrix in the order of its schema, those of the operation included. */
export function getStances(): readonly ValueDefinition[] {
  const { enums } = getVocabulary().ontology;
  const hasAll = (values: readonly ValueDefinition[]) =>
    [mixed, silent, absent].every((stance) => values.some(({ name }) => name === stance));
  return enums.find(({ values }) => hasAll(values))?.values ?? [];
}

/** What a stance is called. */
export function labelStance(stance: string): string {
  const definition = getStances().find(({ name }) => name === stance);
  return definition ? labelOf(definition) : stance;
}

/** Its place among the stances; unknown ones come last. */
export function rankStance(stance: string): number {
  const stances = getStances();
  const index = stances.findIndex(({ name }) => name === stance);
  return index < 0 ? stances.length : index;
}

/** The colour in which the schema draws it; undefined for those of the operation. */
export function findStanceColor(stance: string): string | undefined {
  const { relations } = getVocabulary().ontology;
  return relations.find((relation) => relation.stance === stance && relation.color)?.color ?? undefined;
}
