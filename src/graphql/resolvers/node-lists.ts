import type { NodeSelection } from "../../store/graph-store.js";
import type { ApiModel } from "../api-model.js";
import type { ApiType } from "../api-type.js";
import { defaultQueryLimits } from "../limits/query-limits.js";
import { type ListArguments, toListPage } from "../page-arguments.js";
import { toNodePredicate } from "../to-predicate.js";
import { findWrittenSort, toNodeSortKeys } from "../to-sort-keys.js";
import { after } from "./after.js";
import { type ConnectionArguments, toEdges, toPageRequest } from "./connection.js";
import { type Resolver, toResolver } from "./resolver.js";

/** Resolves the root list of a kind or interface. */
export function toListResolver(model: ApiModel, type: ApiType): Resolver<unknown> {
  return toResolver((given: ListArguments & { where?: unknown; sort?: unknown }, asked, info) => {
    const page = toListPage(given, asked.limits ?? defaultQueryLimits);
    const sort = given.sort && findWrittenSort(info, asked.variables);
    const selection = { ...toSelection(model, type, given.where, sort), page };
    return (_source, { world, deadline }) => {
      deadline();
      return after(world.store.selectNodes(selection, deadline), ({ items }) => items);
    };
  });
}

/** Resolves the root list of a kind or interface page by page. */
export function toConnectionResolver(model: ApiModel, type: ApiType): Resolver<unknown> {
  return toResolver((given: ConnectionArguments, asked, info) => {
    const sort = given.sort && findWrittenSort(info, asked.variables);
    const selection = toSelection(model, type, given.where, sort);
    return (_source, context) => {
      context.deadline();
      const { page, toConnection } = toPageRequest(given, [type.plural, given.where, sort], context);
      return after(context.world.store.selectNodes({ ...selection, page }, context.deadline), (selected) =>
        toConnection(toEdges(selected)),
      );
    };
  });
}

function toSelection(model: ApiModel, type: ApiType, where: unknown, sort: unknown): Omit<NodeSelection, "page"> {
  const predicate = toNodePredicate(model, type.name, where);
  return {
    kinds: type.kinds,
    ...(predicate && { where: predicate }),
    sort: toNodeSortKeys(model, type.name, sort),
  };
}
