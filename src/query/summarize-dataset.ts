import type { NodeRecord, StatementRecord } from "../dataset/dataset.js";
import type { Deadline, MaybePromise } from "../store/graph-store.js";
import { fetchNodes } from "./fetch-nodes.js";
import type { QueryContext } from "./query-context.js";
import { runSteps, type Steps, settleAll } from "./steps.js";
import { takeTurn } from "./take-turn.js";

/** What is in one version of the dataset; field for field the API's `Dataset`. */
export interface DatasetSummary {
  readonly version: string;
  /** Passages not counted. */
  readonly nodeCount: number;
  /** Inferred ones included. */
  readonly statementCount: number;
  readonly inferredCount: number;
  readonly passageCount: number;
  /** Every kind but that of evidence, in display order, those without nodes too. */
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  /** Every relation by type, those without statements too. */
  readonly relations: readonly { readonly relation: string; readonly count: number }[];
  /** By document id. */
  readonly documents: readonly DocumentSummary[];
  /** Share of stated statements with evidence; 1 when there are none. */
  readonly evidenceCoverage: number;
  /** Null where the source texts are not at hand. */
  readonly grounding: GroundingSummary | null;
  /** Share of stated statements that rest on one passage alone; 0 when there are none. */
  readonly singleSourcedShare: number;
  /** Stated statements in lists that the source leaves open. */
  readonly openListCount: number;
  /** Stated statements that another contradicts. */
  readonly conflictCount: number;
}

export interface DocumentSummary {
  readonly document: NodeRecord;
  /** Statements with evidence in it, inferred ones included. */
  readonly statements: number;
  readonly passages: number;
}

export interface GroundingSummary {
  readonly checked: number;
  readonly grounded: number;
  readonly explained: number;
  /** Grounded among checked; 1 when none was checked. */
  readonly share: number;
}

/** Counts and shares of a dataset, counted once for each version. */
export function summarizeDataset(context: QueryContext, deadline?: Deadline): MaybePromise<DatasetSummary> {
  const known = counted.get(context.dataset);
  return known ? toSummary(context, known) : runSteps(summarySteps(context, deadline));
}

/** What takes time linear in the number of statements, and for documents times that of documents. */
type Counted = Pick<
  DatasetSummary,
  "documents" | "evidenceCoverage" | "singleSourcedShare" | "openListCount" | "conflictCount"
>;

const counted = new WeakMap<QueryContext["dataset"], Counted>();

function* summarySteps(context: QueryContext, deadline: Deadline | undefined): Steps<DatasetSummary> {
  const documents = yield* summarizeDocuments(context, deadline);
  const found = { documents, ...(yield* countStated(context.dataset.statements, deadline)) };
  counted.set(context.dataset, found);
  return toSummary(context, found);
}

function toSummary(context: QueryContext, found: Counted): DatasetSummary {
  const { ontology, store } = context;
  const { counts } = store;
  return {
    version: store.version,
    nodeCount: counts.nodes,
    statementCount: counts.statements,
    inferredCount: counts.inferred,
    passageCount: counts.passages,
    kinds: ontology.kinds
      .filter((kind) => !kind.isEvidence)
      .map(({ name }) => ({ kind: name, count: counts.byKind[name] ?? 0 })),
    relations: ontology.relations.map(({ type }) => ({ relation: type, count: counts.byRelation[type] ?? 0 })),
    grounding: toGroundingSummary(context),
    ...found,
  };
}

/** Statements that are counted without a look at the clock. */
const longestStretch = 10_000;

function* countStated(
  stated: readonly StatementRecord[],
  deadline: Deadline | undefined,
): Steps<Omit<Counted, "documents">> {
  let [evidenced, singleSourced, openListCount, conflictCount] = [0, 0, 0, 0];
  for (const [index, { evidence, openList, conflictsWith }] of stated.entries()) {
    if (index % longestStretch === 0) yield* takeTurn(deadline);
    if (evidence.length > 0) evidenced++;
    if (evidence.length === 1) singleSourced++;
    if (openList) openListCount++;
    if (conflictsWith.length > 0) conflictCount++;
  }
  const share = (count: number, ofNone: number) => (stated.length === 0 ? ofNone : count / stated.length);
  return {
    evidenceCoverage: share(evidenced, 1),
    singleSourcedShare: share(singleSourced, 0),
    openListCount,
    conflictCount,
  };
}

function* summarizeDocuments(context: QueryContext, deadline: Deadline | undefined): Steps<readonly DocumentSummary[]> {
  const ids = context.dataset.sources.map((source) => source.id).sort();
  const documents = yield* fetchNodes(context, ids);
  const page = { offset: 0, limit: 0 };
  const selected = yield* settleAll(
    ids.map((id) => context.store.selectStatements({ where: { op: "document", ids: [id] }, page }, deadline)),
  );
  return documents.map((document, index) => ({
    document,
    statements: selected[index]?.total ?? 0,
    passages: context.dataset.passages.filter(({ properties }) => properties.documentId === document.id).length,
  }));
}

function toGroundingSummary({ getGrounding }: QueryContext): GroundingSummary | null {
  const report = getGrounding();
  if (report === undefined) return null;
  const { checked, grounded, explained } = report;
  return { checked, grounded, explained, share: checked === 0 ? 1 : grounded / checked };
}
