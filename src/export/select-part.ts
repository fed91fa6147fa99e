import type { NodeRecord, StatementRecord } from "../dataset/dataset.js";
import { toFirstDay, toLastDay } from "../dataset/partial-date.js";
import { getNode, getNodes } from "../query/get-node.js";
import type { QueryContext } from "../query/query-context.js";
import { runSteps } from "../query/steps.js";
import type { ExportChoices } from "./export-choices.js";

/** Which nodes and statements are written. */
export interface SelectedPart {
  /** Undefined for all. */
  readonly nodes: ReadonlySet<string> | undefined;
  /** Undefined for all. */
  readonly hasStatement: ((statement: StatementRecord) => boolean) | undefined;
}

type NodeTest = (id: string) => boolean;
type StatementTest = (statement: StatementRecord) => boolean;

/**
 * The part of the graph that choices leave.
 *
 * Choices about statements (relations, documents, dates) leave only nodes that a statement left ties to another, and
 * those that were asked for by id; without them nodes need no statement.
 *
 * @throws KnownError UNKNOWN_NODE with the nearest ids; WRONG_KIND for a document that is none
 */
export async function selectPart(context: QueryContext, choices: ExportChoices): Promise<SelectedPart> {
  const { ontology, store } = context;
  const { kinds, documents, around, part } = choices;
  if (documents) {
    await runSteps(getNodes(context, documents, { argument: "documents", kinds: [ontology.documentKind] }));
  }
  const near = around === undefined ? undefined : await findSurroundings(context, around, choices.depth);
  const chosen = part && (await findChosen(context, part));
  const statementTests = toStatementTests(choices, context);
  if (!near && !chosen && !kinds && statementTests.length === 0) return { nodes: undefined, hasStatement: undefined };

  const kindSet = kinds && new Set(kinds);
  const kindOf = kindSet && (await findKinds(context, kindSet));
  const nodeTests = [near, chosen?.nodes, kindOf].filter((set) => set !== undefined);
  const hasNode: NodeTest = (id) => nodeTests.every((set) => set.has(id));
  const hasStatement: StatementTest = (statement) =>
    (chosen === undefined || chosen.statements.has(statement.id)) &&
    hasNode(statement.subject) &&
    hasNode(statement.object) &&
    statementTests.every((test) => test(statement));

  const asked = new Set([...(part?.nodes ?? []), ...(around === undefined ? [] : [around])]);
  const nodes = new Set<string>();
  for await (const { id } of store.allNodes()) {
    if (hasNode(id) && (statementTests.length === 0 || asked.has(id))) nodes.add(id);
  }
  if (statementTests.length > 0) {
    for await (const statement of store.allStatements()) {
      if (hasStatement(statement)) nodes.add(statement.subject).add(statement.object);
    }
  }
  return { nodes, hasStatement };
}

async function findSurroundings(context: QueryContext, id: string, depth: number): Promise<ReadonlySet<string>> {
  await runSteps(getNode(context, id, { argument: "around" }));
  const found = await context.store.findNeighborhood({ of: [id], depth, limit: Number.POSITIVE_INFINITY });
  return new Set(found.nodes.map((node) => node.id));
}

async function findChosen({ store }: QueryContext, part: NonNullable<ExportChoices["part"]>) {
  const statements = await store.getStatements(part.statements);
  const ends = statements.flatMap(({ subject, object }) => [subject, object]);
  return { nodes: new Set([...part.nodes, ...ends]), statements: new Set(statements.map(({ id }) => id)) };
}

async function findKinds({ store }: QueryContext, kinds: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for await (const { id, kind } of store.allNodes() as Iterable<NodeRecord>) if (kinds.has(kind)) ids.add(id);
  return ids;
}

function toStatementTests({ relations, documents, from, until }: ExportChoices, context: QueryContext) {
  const tests: StatementTest[] = [];
  if (relations) {
    const wanted = new Set(relations);
    tests.push(({ relation }) => wanted.has(relation));
  }
  if (documents) tests.push(toDocumentTest(documents, context));
  if (from !== undefined) tests.push((statement) => (findLastDay(statement) ?? "") >= toFirstDay(from));
  if (until !== undefined) {
    const last = toLastDay(until);
    tests.push((statement) => {
      const first = findFirstDay(statement);
      return first !== undefined && first <= last;
    });
  }
  return tests;
}

function toDocumentTest(documents: readonly string[], { dataset }: QueryContext): StatementTest {
  const wanted = new Set(documents);
  const passages = new Set(
    dataset.passages.filter(({ properties }) => wanted.has(String(properties.documentId))).map((passage) => passage.id),
  );
  return ({ evidence }) => evidence.some((id) => passages.has(id));
}

/** The first day on which a statement held or was made, as far as it tells. */
export function findFirstDay({ from, date }: StatementRecord): string | undefined {
  const first = from ?? date;
  return typeof first === "string" ? toFirstDay(first) : undefined;
}

/** The last day on which a statement held or was made; one that began and is not known to have ended has none. */
export function findLastDay({ from, until, date }: StatementRecord): string | undefined {
  if (typeof until === "string") return toLastDay(until);
  if (typeof from === "string") return "9999-12-31";
  return typeof date === "string" ? toLastDay(date) : undefined;
}
