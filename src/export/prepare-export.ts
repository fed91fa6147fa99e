import { createLooks, type Looks, type Place } from "../query/looks.js";
import { createNumbering, type NumberedNodes } from "../query/number-nodes.js";
import type { QueryContext } from "../query/query-context.js";
import { visitInTurns } from "../shared/visit-in-turns.js";
import type { Layout } from "../store/graph-analysis.js";
import { type AnalysisLimits, refuseTooLarge } from "./choices/analysis-limits.js";
import { describeScope } from "./choices/describe-scope.js";
import type { ExportChoices } from "./choices/export-choices.js";
import { selectPart } from "./choices/select-part.js";
import { createCitations } from "./create-citations.js";
import type { ExportGraph, MeasuredNodes } from "./export-graph.js";
import { listPart } from "./list-part.js";
import { toNeedsStoreAtOnce } from "./walk.js";

interface PrepareOptions {
  /** Ends the work when nobody waits for it any more. */
  readonly signal?: AbortSignal;
  readonly limits?: AnalysisLimits;
}

/**
 * What to write, chosen, counted, measured and laid out as far as it was asked for.
 *
 * Takes memory for the ids of the nodes that are left, and for layouts and figures; statements are walked again each time.
 *
 * @throws KnownError UNKNOWN_NODE, WRONG_KIND, EXPORT_LIMIT
 */
export async function prepareExport(
  context: QueryContext,
  choices: ExportChoices,
  { signal, limits }: PrepareOptions = {},
): Promise<ExportGraph> {
  const lists = await listPart(context.store, await selectPart(context, choices, signal), signal);
  const findNode = toFindNode(context);
  const { degrees, statementCount } = await count(lists, signal);
  if (limits) refuseTooLarge(choices, { nodeCount: degrees.size, statementCount }, limits);
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
    findNode,
    sources: context.dataset.sources,
    lookOfNode: looks.ofNode,
    lookOfStatement: looks.ofStatement,
    citationsOf: createCitations(findNode, choices.language),
    ...figures,
  };
}

/** Degrees of all nodes, those without statements included. */
async function count({ nodes, statements }: Lists, signal: AbortSignal | undefined) {
  const degrees = new Map<string, number>();
  const add = (id: string) => degrees.set(id, (degrees.get(id) ?? 0) + 1);
  let statementCount = 0;
  await visitInTurns(nodes(), ({ id }) => degrees.set(id, 0), signal);
  await visitInTurns(
    statements(),
    ({ subject, object }) => {
      add(subject);
      add(object);
      statementCount++;
    },
    signal,
  );
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
  const numbering = createNumbering(looks);
  await visitInTurns(nodes(), numbering.addNode, signal);
  await visitInTurns(statements(), numbering.addStatement, signal);
  const numbered = numbering.end();
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

type Lists = Pick<ExportGraph, "nodes" | "statements">;

function toFindNode({ store }: QueryContext): ExportGraph["findNode"] {
  return (id) => {
    const node = store.findNode(id);
    if (node instanceof Promise) throw toNeedsStoreAtOnce();
    return node;
  };
}
