import type { NodeRecord } from "../../dataset/dataset.js";
import { toStatementEdges } from "../../query/find-statement-edge.js";
import { defaultQueryLimits } from "../limits/query-limits.js";
import { type ListArguments, toListPage } from "../page-arguments.js";
import { after } from "./after.js";
import type { Resolver } from "./resolver.js";

/** Resolves the text of a passage, where the source texts are at hand. */
export const resolvePassageText: Resolver<NodeRecord> = (passage, _given, { world }) => world.findPassageText(passage);

/** Resolves the statements that rest on a passage. */
export const resolvePassageStatements: Resolver<NodeRecord> = (passage, given: ListArguments, context) => {
  const { offset, limit } = toListPage(given, context.limits ?? defaultQueryLimits);
  return after(context.world.store.findStatementsByPassage(passage.id), (statements) =>
    toStatementEdges(context.world, statements.slice(offset, offset + limit)),
  );
};
