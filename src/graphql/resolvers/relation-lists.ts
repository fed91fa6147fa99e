import type { NodeRecord } from "../../dataset/dataset.js";
import type { RelationField } from "../../ontology/ontology.js";
import type { ApiModel } from "../api-model.js";
import { defaultQueryLimits } from "../limits/query-limits.js";
import { type ListArguments, toListPage } from "../page-arguments.js";
import { toNodePredicate, toPairCondition } from "../to-predicate.js";
import { findWrittenSort, type RelatedSortKey, toNodeSortKeys, toRelatedSortKeys } from "../to-sort-keys.js";
import { after } from "./after.js";
import { type ConnectionArguments, toPageRequest } from "./connection.js";
import { type Resolver, toResolver } from "./resolver.js";
import { selectRelated, selectRelatedNodes } from "./select-related.js";

/** Resolves the nodes that a relation leads to, each once. */
export function toRelatedResolver(model: ApiModel, relation: RelationField): Resolver<NodeRecord> {
  return toResolver((given: ListArguments & { where?: unknown; sort?: unknown }, asked, info) => {
    const page = toListPage(given, asked.limits ?? defaultQueryLimits);
    const node = toNodePredicate(model, relation.target, given.where);
    const written = given.sort && findWrittenSort(info, asked.variables);
    const keys = toNodeSortKeys(model, relation.target, written);
    const sort = keys.map((key): RelatedSortKey => ({ on: "node", key }));
    const request = { relation, condition: [node ? { node } : {}], sort };
    return (source, context) => selectRelatedNodes(context, source.id, request, page);
  });
}

/** Resolves the statements of a relation and the nodes that they lead to, page by page. */
export function toRelatedConnectionResolver(model: ApiModel, relation: RelationField): Resolver<NodeRecord> {
  return toResolver((given: ConnectionArguments, asked, info) => {
    const written = given.sort && findWrittenSort(info, asked.variables);
    const condition = toPairCondition(model, relation.target, given.where);
    const sort = toRelatedSortKeys(model, relation.target, written);
    const request = { relation, condition, sort };
    return (source, context) => {
      const paged = toPageRequest(given, [relation.name, source.id, given.where, written], context);
      return after(selectRelated(context, source.id, request, paged.page), paged.toConnection);
    };
  });
}
