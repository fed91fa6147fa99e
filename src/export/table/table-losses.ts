/** What no table of statements tells, and what it tells otherwise than the dataset. */
export const tableLosses: readonly string[] = [
  "Of nodes the table has names, kinds and ids; their other properties, and nodes without statements, are not in it.",
  "Of passages it has names and places, but no fingerprints.",
  'Lists stand in one cell, their entries joined by "; "; an entry that holds "; " itself cannot be told from two.',
  "What several passages of a statement have in common is told once.",
  "Values of enums are told by their labels, and an empty text is told as none.",
  "Colours, sizes, places and figures of a drawing are not in it.",
];
