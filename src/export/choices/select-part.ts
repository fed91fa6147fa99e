import type { NodeRecord, StatementRecord } from "../../dataset/dataset.js";
import { getNode, getNodes } from "../../query/get-node.js";
import type { QueryContext } from "../../query/query-context.js";
import { runSteps } from "../../query/steps.js";
import { KnownError } from "../../shared/known-error.js";
import { visitInTurns } from "../../shared/visit-in-turns.js";
import type { Deadline } from "../../store/graph-store.js";
import { walk } from "../walk.js";
import type { ExportChoices } from "./export-choices.js";
import { type StatementTest, toStatementTests } from "./statement-tests.js";

/** Which nodes and statements are written. */
export interface SelectedPart {
  /** Undefined for all. */
  readonly nodes: ReadonlySet<string> | undefined;
  /** Undefined for all. */
  readonly hasStatement: ((statement: StatementRecord) => boolean) | undefined;
}

type NodeTest = (id: string) => boolean;

/**
 * The part of the graph that choices leave.
 *
 * Choices about statements (relations, documents, dates) leave only nodes that a statement left ties to another, and
 * those that were asked for by id; without them nodes need no statement.
 *
 * @throws KnownError UNKNOWN_NODE with the nearest ids; WRONG_KIND for a document that is none, a middle that is evidence
 */
export async function selectPart(
  context: QueryContext,
  choices: ExportChoices,
  signal?: AbortSignal,
): Promise<SelectedPart> {
  const { ontology, store } = context;
  const { kinds, documents, around, part } = choices;
  const deadline = () => signal?.throwIfAborted();
  if (documents) {
    const kinds = [ontology.documentKind];
    await runSteps(getNodes(context, documents, { argument: "documents", kinds, deadline }));
  }
  const near = around === undefined ? undefined : await findSurroundings(context, around, choices.depth, deadline);
  const chosen = part && (await findChosen(context, part));
  const statementTests = toStatementTests(choices, context);
  if (!near && !chosen && !kinds && statementTests.length === 0) return { nodes: undefined, hasStatement: undefined };

  const nodeSets = [near, chosen?.nodes, kinds && (await findIdsOfKinds(context, kinds, signal))];
  const wanted = nodeSets.filter((set) => set !== undefined);
  const hasNode: NodeTest = (id) => wanted.every((set) => set.has(id));
  const hasStatement: StatementTest = (statement) =>
    (chosen === undefined || chosen.statements.has(statement.id)) &&
    hasNode(statement.subject) &&
    hasNode(statement.object) &&
    statementTests.every((test) => test(statement));

  const asked = new Set([...(part?.nodes ?? []), ...(around === undefined ? [] : [around])]);
  const nodes = new Set<string>();
  const keepNode = ({ id }: NodeRecord) => {
    if (hasNode(id) && (statementTests.length === 0 || asked.has(id))) nodes.add(id);
  };
  await visitInTurns(walk(store.allNodes()), keepNode, signal);
  if (statementTests.length === 0) return { nodes, hasStatement };
  const keepEnds = (statement: StatementRecord) => {
    if (hasStatement(statement)) nodes.add(statement.subject).add(statement.object);
  };
  await visitInTurns(walk(store.allStatements()), keepEnds, signal);
  return { nodes, hasStatement };
}

async function findSurroundings(
  context: QueryContext,
  id: string,
  depth: number,
  deadline: Deadline,
): Promise<ReadonlySet<string>> {
  const { ontology, store } = context;
  const { kind } = await runSteps(getNode(context, id, { argument: "around", deadline }));
  if (kind === ontology.evidenceKind) throw toNoSurroundings(id, kind);
  const found = await store.findNeighborhood({ of: [id], depth, limit: Number.POSITIVE_INFINITY }, deadline);
  return new Set(found.nodes.map((node) => node.id));
}

function toNoSurroundings(id: string, kind: string): KnownError {
  return new KnownError(`"around": "${id}" is of the kind ${kind}, which statements rest on and do not lead to.`, {
    code: "WRONG_KIND",
    suggestion: "Give the id of a node of another kind.",
    details: { argument: "around", id, kind },
  });
}

async function findChosen({ store }: QueryContext, part: NonNullable<ExportChoices["part"]>) {
  const statements = await store.getStatements(part.statements);
  const ends = statements.flatMap(({ subject, object }) => [subject, object]);
  return { nodes: new Set([...part.nodes, ...ends]), statements: new Set(statements.map(({ id }) => id)) };
}

async function findIdsOfKinds({ store }: QueryContext, kinds: readonly string[], signal: AbortSignal | undefined) {
  const ids = new Set<string>();
  const keep = ({ id, kind }: NodeRecord) => void (kinds.includes(kind) && ids.add(id));
  await visitInTurns(walk(store.allNodes()), keep, signal);
  return ids;
}
