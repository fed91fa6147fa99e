import type { NodeRecord } from "../../dataset/dataset.js";
import type { QueryContext } from "../../query/query-context.js";

/** How long the texts of the data are. */
export interface TextLengths {
  /** Characters of a field's value on average; 0 for what is no text, undefined where the data do not say. */
  findMeanText(type: string, field: string): number | undefined;
}

/** Records that are looked at for the texts of one type; more would hardly change the mean. */
const sampleSize = 1_000;

/** What a passage has where the source texts are at hand: a few paragraphs. */
const passageText = 500;

type Fields = Readonly<Record<string, unknown>>;
type Means = ReadonlyMap<string, number>;

/**
 * The lengths of the texts of a world's nodes, statements and questions; records of a type are looked at when it is first
 * asked about.
 */
export function createTextLengths(world: QueryContext): TextLengths {
  const { evidenceKind } = world.ontology;
  const known = new Map<string, Means>();
  function findMeans(type: string): Means {
    const before = known.get(type);
    if (before !== undefined) return before;
    const means = toMeans(sampleType(type, world));
    known.set(type, means);
    return means;
  }
  return {
    findMeanText: (type, field) =>
      type === evidenceKind && field === "text" ? passageText : findMeans(type).get(field),
  };
}

/** Records of what a type of the API gives; none for a type that no records are of. */
function sampleType(type: string, world: QueryContext): readonly Fields[] {
  const { dataset, ontology, store } = world;
  if (type === ontology.statementTypeName) return store.sampleStatements(sampleSize);
  if (type === "Question") return dataset.questions as unknown as readonly Fields[];
  const kinds = ontology.kindByName[type]
    ? [type]
    : (ontology.interfaces.find(({ name }) => name === type)?.kinds ?? []);
  return sampleNodes(kinds, world).map(({ id, properties }) => ({ ...properties, id }));
}

/** Nodes of some kinds, of each as many as its share of all of them. */
function sampleNodes(kinds: readonly string[], { ontology, store }: QueryContext): readonly NodeRecord[] {
  const { byKind, passages } = store.counts;
  const counts = kinds.map((kind) => (kind === ontology.evidenceKind ? passages : (byKind[kind] ?? 0)));
  const all = counts.reduce((sum, count) => sum + count, 0);
  const share = sampleSize / Math.max(sampleSize, all);
  return kinds.flatMap((kind, at) => store.sampleNodes(kind, Math.ceil((counts[at] as number) * share)));
}

function toMeans(records: readonly Fields[]): Means {
  const sums = new Map<string, number>();
  for (const record of records) {
    for (const [field, value] of Object.entries(record))
      sums.set(field, (sums.get(field) ?? 0) + countCharacters(value));
  }
  return new Map([...sums].map(([field, sum]) => [field, sum / records.length]));
}

function countCharacters(value: unknown): number {
  if (typeof value === "string") return value.length;
  return Array.isArray(value) ? value.reduce((sum: number, entry) => sum + countCharacters(entry), 0) : 0;
}
