import type { NodeRecord } from "../../dataset/dataset.js";
import type { RelationField } from "../../ontology/ontology.js";
import type { ApiModel } from "../api-model.js";
import { defaultQueryLimits } from "../limits/query-limits.js";
import { type ListArguments, toListPage } from "../page-arguments.js";
import { toNodePredicate, toPairCondition } from "../to-predicate.js";
import { findWrittenSort, type RelatedSortKey, toNodeSortKeys, toRelatedSortKeys } from "../to-sort-keys.js";
import { after } from "./after.js";
import { type ConnectionArguments, toPageRequest } from "./connection.js";
import type { Resolver } from "./resolver.js";
import { selectRelated, selectRelatedNodes } from "./select-related.js";

/** Resolves the nodes that a relation leads to, each once. */
export function toRelatedResolver(model: ApiModel, relation: RelationField): Resolver<NodeRecord> {
  return (source, given: ListArguments & { where?: unknown; sort?: unknown }, context, info) => {
    const page = toListPage(given, context.limits ?? defaultQueryLimits);
    const node = toNodePredicate(model, relation.target, given.where);
    const written = given.sort && findWrittenSort(info, context.variables);
    const keys = toNodeSortKeys(model, relation.target, written);
    const sort = keys.map((key): RelatedSortKey => ({ on: "node", key }));
    return selectRelatedNodes(context, { of: source.id, relation, condition: [node ? { node } : {}], sort }, page);
  };
}

/** Resolves the statements of a relation and the nodes that they lead to, page by page. */
export function toRelatedConnectionResolver(model: ApiModel, relation: RelationField): Resolver<NodeRecord> {
  return (source, given: ConnectionArguments, context, info) => {
    const written = given.sort && findWrittenSort(info, context.variables);
    const request = toPageRequest(given, [relation.name, source.id, given.where, written], context);
    const condition = toPairCondition(model, relation.target, given.where);
    const sort = toRelatedSortKeys(model, relation.target, written);
    return after(selectRelated(context, { of: source.id, relation, condition, sort }, request.page), (selected) =>
      request.toConnection(selected, ({ node, statement }) => ({ node, properties: statement })),
    );
  };
}
