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

/** The lengths of the texts of a world's nodes, statements and questions. */
export function createTextLengths({ dataset, ontology }: QueryContext): TextLengths {
  const kindOf = groupByKind([...dataset.nodes, ...dataset.passages]);
  const membersOf = new Map<string, readonly string[]>([
    ...ontology.kinds.map(({ name }): [string, readonly string[]] => [name, [name]]),
    ...ontology.interfaces.map(({ name, kinds }): [string, readonly string[]] => [name, kinds]),
  ]);
  const means = new Map<string, Means>([
    [ontology.statementTypeName, toMeans(toSample(dataset.statements) as unknown as readonly Fields[])],
    ["Question", toMeans(dataset.questions as unknown as readonly Fields[])],
  ]);
  for (const [type, kinds] of membersOf) {
    const nodes = toSample(kinds.flatMap((kind) => kindOf.get(kind) ?? []));
    means.set(type, toMeans(nodes.map(({ id, properties }) => ({ ...properties, id }))));
  }
  return {
    findMeanText: (type, field) =>
      type === ontology.evidenceKind && field === "text" ? passageText : means.get(type)?.get(field),
  };
}

function groupByKind(nodes: readonly NodeRecord[]): Map<string, NodeRecord[]> {
  const kinds = new Map<string, NodeRecord[]>();
  for (const node of nodes) {
    const ofKind = kinds.get(node.kind);
    if (ofKind) ofKind.push(node);
    else kinds.set(node.kind, [node]);
  }
  return kinds;
}

/** Evenly spread entries of a list, as it is when it is short. */
function toSample<T>(entries: readonly T[]): readonly T[] {
  const step = Math.ceil(entries.length / sampleSize);
  return step <= 1 ? entries : entries.filter((_, index) => index % step === 0);
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
