import type { NodeSelection } from "../../store/graph-store.js";
import type { ApiModel } from "../api-model.js";
import type { ApiType } from "../api-type.js";
import { defaultQueryLimits } from "../limits/query-limits.js";
import { type ListArguments, toListPage } from "../page-arguments.js";
import { toNodePredicate } from "../to-predicate.js";
import { findWrittenSort, toNodeSortKeys } from "../to-sort-keys.js";
import { after } from "./after.js";
import { type ConnectionArguments, toPageRequest } from "./connection.js";
import type { Resolver } from "./resolver.js";

/** Resolves the root list of a kind or interface. */
export function toListResolver(model: ApiModel, type: ApiType): Resolver<unknown> {
  return (_source, given: ListArguments & { where?: unknown; sort?: unknown }, context, info) => {
    context.deadline();
    const page = toListPage(given, context.limits ?? defaultQueryLimits);
    const sort = given.sort && findWrittenSort(info, context.variables);
    const selection = toSelection(model, type, given.where, sort);
    return after(context.world.store.selectNodes({ ...selection, page }, context.deadline), ({ items }) => items);
  };
}

/** Resolves the root list of a kind or interface page by page. */
export function toConnectionResolver(model: ApiModel, type: ApiType): Resolver<unknown> {
  return (_source, given: ConnectionArguments, context, info) => {
    context.deadline();
    const sort = given.sort && findWrittenSort(info, context.variables);
    const request = toPageRequest(given, [type.plural, given.where, sort], context);
    const selection = { ...toSelection(model, type, given.where, sort), page: request.page };
    return after(context.world.store.selectNodes(selection, context.deadline), (selected) =>
      request.toConnection(selected, (node) => ({ node })),
    );
  };
}

function toSelection(model: ApiModel, type: ApiType, where: unknown, sort: unknown): Omit<NodeSelection, "page"> {
  const predicate = toNodePredicate(model, type.name, where);
  return {
    kinds: type.kinds,
    ...(predicate && { where: predicate }),
    sort: toNodeSortKeys(model, type.name, sort),
  };
}
