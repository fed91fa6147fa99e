import type { QueryContext } from "../../query/query-context.js";
import { type ApiModel, toApiModel } from "../api-model.js";
import { toConnectionField } from "../api-names.js";

/** How long the lists of an API can be in one dataset version, by its counts and degrees. */
export interface ListLengths {
  /**
   * Most entries that a list or page of the API can have; undefined where the data do not say.
   *
   * @param parent the type that it is a field of
   * @param id the node that is read, where it is known: its own degree counts then
   */
  findLongest(parent: string, field: string, id: string | undefined): number | undefined;
  /** Most different entries of a type, a kind, an interface or one that tells of statements; undefined for others. */
  findCount(type: string): number | undefined;
  /** Entries that a list inside what an operation of the world gives is expected to have; undefined for other fields. */
  findInside(field: string): number | undefined;
  /** Statements at each node, on average and rounded up. */
  readonly meanDegree: number;
}

const tellingOfStatements: readonly string[] = ["StatementEdge", "DrawnEdge"];

/** The lengths of a world's lists. */
export function createListLengths(world: QueryContext): ListLengths {
  const { store, ontology } = world;
  const { counts } = store;
  const model = toApiModel(ontology);
  const countOf = countTypes(model, world);
  const rootLengths = toRootLengths(model, countOf, world);
  const matrixLengths = toMatrixLengths(countOf, world);
  return {
    findLongest(parent, field, id) {
      if (parent === "Query") return rootLengths.get(field);
      const type = model.modelByType.get(parent);
      const relation = type?.relationByName.get(field) ?? type?.relationByConnection.get(field);
      if (relation === undefined) return undefined;
      const exact = id === undefined ? undefined : store.countRelated(id, relation.type, relation.direction);
      return typeof exact === "number" ? exact : store.maxDegree(relation.type, relation.direction);
    },
    findInside: (field) => matrixLengths.get(field),
    findCount: (type) => (tellingOfStatements.includes(type) ? counts.statements : countOf.get(type)),
    meanDegree: Math.ceil((2 * counts.statements) / Math.max(1, counts.nodes)),
  };
}

function countTypes({ types, ontology }: ApiModel, { store: { counts } }: QueryContext): Map<string, number> {
  const ofKind = (kind: string) => (kind === ontology.evidenceKind ? counts.passages : (counts.byKind[kind] ?? 0));
  return new Map(types.map(({ name, kinds }) => [name, kinds.reduce((sum, kind) => sum + ofKind(kind), 0)]));
}

function toRootLengths({ types }: ApiModel, countOf: Map<string, number>, { store, dataset }: QueryContext) {
  const lengths = new Map([
    ["statements", store.counts.statements],
    ["questions", dataset.questions.length],
  ]);
  for (const { name, plural } of types) {
    lengths.set(plural, countOf.get(name) as number);
    lengths.set(toConnectionField(plural), countOf.get(name) as number);
  }
  return lengths;
}

/** Positions on one theme, of which a matrix has a cell for every member. */
const positionsOfTheme = 25;

function toMatrixLengths(countOf: Map<string, number>, { ontology }: QueryContext): Map<string, number> {
  const matrices = ontology.operations.filter(({ operation }) => operation === "stanceMatrix");
  return new Map(
    matrices.map(({ field, roles }) => {
      const count = (role: string) => Math.max(0, ...(roles[role] ?? []).map((kind) => countOf.get(kind) ?? 0));
      return [field, count("member") * Math.min(positionsOfTheme, count("position"))];
    }),
  );
}
