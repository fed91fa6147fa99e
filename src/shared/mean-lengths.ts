/** Characters by field on average, a record without it counted as none; 0 for what is no text. */
export type MeanLengths = Readonly<Record<string, number>>;

/** How long the texts in the fields of records are; of a list, those of its entries together. */
export function toMeanLengths(records: readonly object[]): MeanLengths {
  const sums = new Map<string, number>();
  for (const record of records) {
    for (const [field, value] of Object.entries(record))
      sums.set(field, (sums.get(field) ?? 0) + countCharacters(value));
  }
  return Object.fromEntries(Array.from(sums, ([field, sum]) => [field, sum / records.length]));
}

/** That of a field; undefined where no record has it. */
export function findMeanLength(lengths: MeanLengths | undefined, field: string): number | undefined {
  return lengths && Object.hasOwn(lengths, field) ? lengths[field] : undefined;
}

function countCharacters(value: unknown): number {
  if (typeof value === "string") return value.length;
  return Array.isArray(value) ? value.reduce((sum: number, entry) => sum + countCharacters(entry), 0) : 0;
}
