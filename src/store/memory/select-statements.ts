import type { StatementRecord } from "../../dataset/dataset.js";
import type { Deadline, MaybePromise, Selected, StatementSelection } from "../graph-store.js";
import { compileStatementPredicate } from "./compile-statement-predicate.js";
import type { MemoryIndex } from "./memory-index.js";
import { keepHolding } from "./ordinal-test.js";
import { createPredicateContext, type PredicateContext } from "./predicate-context.js";
import { runInSlices, type Slices } from "./run-in-slices.js";
import { toRecords } from "./to-records.js";

/** Statements of the whole graph that meet a condition, by id, paged. Reads every statement's columns once. */
export function selectStatements(
  index: MemoryIndex,
  selection: StatementSelection,
  deadline?: Deadline,
): MaybePromise<Selected<StatementRecord>> {
  return runInSlices(select(selection, createPredicateContext(index, deadline)), deadline);
}

function* select({ where, page }: StatementSelection, context: PredicateContext): Slices<Selected<StatementRecord>> {
  const { index, clock } = context;
  const all = listAll(index.statements.size);
  const found = where ? yield* keepHolding(all, compileStatementPredicate(where, context), clock) : all;
  return { items: yield* toRecords(found, page, index.statements.record, clock), total: found.length };
}

function listAll(size: number): Uint32Array {
  const all = new Uint32Array(size);
  for (let ordinal = 0; ordinal < size; ordinal++) all[ordinal] = ordinal;
  return all;
}
