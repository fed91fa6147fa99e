import type { ExportChoices } from "./export-choices.js";

/** What of the dataset choices leave, in words, as in "around theme:moratorium, 2 statements deep; from 2018". */
export function describeScope(choices: ExportChoices): string {
  const { part, around, depth, kinds, relations, documents, from, until } = choices;
  const told = [
    part?.title,
    around !== undefined && `around ${around}, ${depth} ${depth === 1 ? "statement" : "statements"} deep`,
    kinds && `kinds ${kinds.join(", ")}`,
    relations && `relations ${relations.join(", ")}`,
    documents && `evidence in ${documents.join(", ")}`,
    from !== undefined && `from ${from}`,
    until !== undefined && `until ${until}`,
  ].filter(Boolean);
  return told.length === 0 ? "the whole dataset" : told.join("; ");
}
