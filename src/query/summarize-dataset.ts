import type { NodeRecord } from "../dataset/dataset.js";
import type { Deadline, MaybePromise } from "../store/graph-store.js";
import type { Predicate } from "../store/predicate.js";
import { fetchNodes } from "./fetch-nodes.js";
import type { QueryContext } from "./query-context.js";
import { runSteps, type Steps, settleAll } from "./steps.js";

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

/** Counts and shares of a dataset; those of documents are counted once for each version. */
export function summarizeDataset(context: QueryContext, deadline?: Deadline): MaybePromise<DatasetSummary> {
  const known = summarized.get(context.dataset);
  return known ? toSummary(context, known) : runSteps(summarySteps(context, deadline));
}

const summarized = new WeakMap<QueryContext["dataset"], readonly DocumentSummary[]>();

function* summarySteps(context: QueryContext, deadline: Deadline | undefined): Steps<DatasetSummary> {
  const documents = yield* summarizeDocuments(context, deadline);
  summarized.set(context.dataset, documents);
  return toSummary(context, documents);
}

function toSummary(context: QueryContext, documents: readonly DocumentSummary[]): DatasetSummary {
  const { ontology, store } = context;
  const { counts } = store;
  const { stated } = counts;
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
    documents,
    evidenceCoverage: stated.all === 0 ? 1 : stated.withEvidence / stated.all,
    grounding: toGroundingSummary(context),
    singleSourcedShare: stated.all === 0 ? 0 : stated.singleSourced / stated.all,
    openListCount: stated.openLists,
    conflictCount: stated.inConflict,
  };
}

function* summarizeDocuments(context: QueryContext, deadline: Deadline | undefined): Steps<readonly DocumentSummary[]> {
  const ids = context.dataset.sources.map((source) => source.id).sort();
  const documents = yield* fetchNodes(context, ids);
  const page = { offset: 0, limit: 0 };
  const selected = yield* settleAll(
    ids.map((id) => context.store.selectStatements({ where: { op: "document", ids: [id] }, page }, deadline)),
  );
  const passages = yield* settleAll(
    ids.map((id) =>
      context.store.selectNodes({ kinds: [context.ontology.evidenceKind], where: isOf(id), page }, deadline),
    ),
  );
  return documents.map((document, index) => ({
    document,
    statements: selected[index]?.total ?? 0,
    passages: passages[index]?.total ?? 0,
  }));
}

function isOf(documentId: string): Predicate {
  return {
    op: "compare",
    property: "documentId",
    operator: "eq",
    value: documentId,
    isInsensitive: false,
    isDate: false,
  };
}

function toGroundingSummary({ getGrounding }: QueryContext): GroundingSummary | null {
  const report = getGrounding();
  if (report === undefined) return null;
  const { checked, grounded, explained } = report;
  return { checked, grounded, explained, share: checked === 0 ? 1 : grounded / checked };
}
