import type { NodeRecord, StatementRecord } from "../dataset/dataset.js";
import { createLooks, type Language, type Looks, type Place, pickName } from "../query/looks.js";
import { type NumberedNodes, numberNodes } from "../query/number-nodes.js";
import type { QueryContext } from "../query/query-context.js";
import type { Layout } from "../store/graph-analysis.js";
import { describeScope } from "./describe-scope.js";
import type { ExportChoices } from "./export-choices.js";
import type { ExportGraph, MeasuredNodes } from "./export-graph.js";
import { type SelectedPart, selectPart } from "./select-part.js";

/**
 * What to write, chosen, counted, measured and laid out as far as it was asked for.
 *
 * Takes memory for the ids of the nodes that are left, and for layouts and figures; statements are walked again each time.
 *
 * @throws KnownError UNKNOWN_NODE, WRONG_KIND
 */
export async function prepareExport(
  context: QueryContext,
  choices: ExportChoices,
  signal?: AbortSignal,
): Promise<ExportGraph> {
  const lists = createLists(context, await selectPart(context, choices));
  const { degrees, statementCount } = count(lists);
  const looks = createLooks(context.ontology, choices.language, (id) => degrees.get(id) ?? 0);
  const figures = await computeFigures(context, choices, lists, looks, signal);
  return {
    ontology: context.ontology,
    version: context.dataset.version,
    scope: describeScope(choices),
    language: choices.language,
    nodeCount: degrees.size,
    statementCount,
    ...lists,
    sources: context.dataset.sources,
    lookOfNode: looks.ofNode,
    lookOfStatement: looks.ofStatement,
    citationsOf: createCitations(lists.findNode, choices.language),
    ...figures,
  };
}

/** Degrees of all nodes, those without statements included. */
function count({ nodes, statements }: Lists) {
  const degrees = new Map<string, number>();
  let statementCount = 0;
  for (const { id } of nodes()) degrees.set(id, 0);
  for (const { subject, object } of statements()) {
    degrees.set(subject, (degrees.get(subject) ?? 0) + 1);
    degrees.set(object, (degrees.get(object) ?? 0) + 1);
    statementCount++;
  }
  return { degrees, statementCount };
}

async function computeFigures(
  { analysis }: QueryContext,
  { layout, measures }: ExportChoices,
  { nodes, statements }: Lists,
  looks: Looks,
  signal: AbortSignal | undefined,
): Promise<Pick<ExportGraph, "placeOfNode" | "measures">> {
  if (!layout && measures.length === 0) return { placeOfNode: () => undefined, measures: [] };
  const numbered = numberNodes(nodes(), statements(), looks);
  const places = layout && (await analysis.layOut(numbered.graph, layout, signal));
  const measured: MeasuredNodes[] = [];
  for (const name of measures) {
    const values = await analysis.measure(numbered.graph, name, signal);
    const type = name === "pagerank" || name === "betweenness" ? "Float" : "Int";
    measured.push({ name, type, of: (id) => values[numbered.numberOf(id) ?? -1] ?? 0 });
  }
  return { placeOfNode: (id) => places && findPlace(places, numbered, id), measures: measured };
}

function findPlace({ x, y }: Layout, { numberOf }: NumberedNodes, id: string): Place | undefined {
  const number = numberOf(id);
  return number === undefined ? undefined : { x: x[number] as number, y: y[number] as number };
}

/** Passages are many times cited: what is told of each is kept. */
function createCitations(findNode: Lists["findNode"], language: Language): ExportGraph["citationsOf"] {
  const told = new Map<string, string>();
  return ({ evidence }) =>
    evidence.map((id) => {
      const known = told.get(id);
      if (known !== undefined) return known;
      const passage = findNode(id);
      const text = passage ? pickName(passage, language) : id;
      told.set(id, text);
      return text;
    });
}

type Lists = Pick<ExportGraph, "nodes" | "statements" | "passages" | "findNode">;

function createLists({ store }: QueryContext, { nodes, hasStatement }: SelectedPart): Lists {
  const statements = () => filter(walk<StatementRecord>(store.allStatements()), hasStatement);
  return {
    nodes: () => filter(walk<NodeRecord>(store.allNodes()), nodes && (({ id }) => nodes.has(id))),
    statements,
    passages: () => {
      const all = walk<NodeRecord>(store.allPassages());
      if (!hasStatement) return all;
      const used = new Set<string>();
      for (const { evidence } of statements()) for (const id of evidence) used.add(id);
      return filter(all, ({ id }) => used.has(id));
    },
    findNode: (id) => {
      const node = store.findNode(id);
      if (node instanceof Promise) throw toNeedsStore();
      return node;
    },
  };
}

function walk<T>(list: Iterable<T> | AsyncIterable<T>): Iterable<T> {
  if (Symbol.iterator in list) return list;
  throw toNeedsStore();
}

/** A remote store would need formats whose pieces wait for each other. */
function toNeedsStore(): TypeError {
  return new TypeError("Exports need a store that answers at once.");
}

function* filter<T>(list: Iterable<T>, isWanted: ((item: T) => boolean) | undefined): Iterable<T> {
  if (!isWanted) yield* list;
  else for (const item of list) if (isWanted(item)) yield item;
}
