import { type GraphQLResolveInfo, valueFromASTUntyped } from "graphql";
import type { SortKey } from "../store/graph-store.js";
import { type ApiModel, getTypeModel, type TypeModel } from "./api-model.js";
import { toEntries, toList } from "./to-predicate.js";
import { toVariableDefaults } from "./variable-defaults.js";

/** A key by which a relation's statements are sorted. */
export interface RelatedSortKey {
  readonly on: "node" | "edge";
  readonly key: SortKey;
}

/** The keys of a `…Sort` list of a kind or interface, in order. */
export function toNodeSortKeys(model: ApiModel, type: string, sort: unknown): readonly SortKey[] {
  return toObjects(sort).flatMap((keys) => toSortKeys(getTypeModel(model, type), keys));
}

/** The keys of a relation's `…ConnectionSort` list, in order. */
export function toRelatedSortKeys(model: ApiModel, target: string, sort: unknown): readonly RelatedSortKey[] {
  return toObjects(sort).flatMap((parts) =>
    toEntries(parts).flatMap(([on, keys]) => {
      const type = on === "node" ? getTypeModel(model, target) : model.statement;
      return toSortKeys(type, keys).map((key): RelatedSortKey => ({ on: on as RelatedSortKey["on"], key }));
    }),
  );
}

/**
 * The value of the argument `sort` with the keys of each object in the order in which the caller wrote them.
 *
 * Coercion puts the keys of an object into the order of the schema, so they are read from the query again.
 *
 * @param variables as the caller gave them; without them keys in a variable count in the order of the schema
 */
export function findWrittenSort(info: GraphQLResolveInfo, variables: Readonly<Record<string, unknown>> = {}): unknown {
  const argument = info.fieldNodes[0]?.arguments?.find(({ name }) => name.value === "sort");
  const given = { ...info.variableValues, ...toVariableDefaults(info.operation), ...variables };
  return argument && valueFromASTUntyped(argument.value, given);
}

function toObjects(sort: unknown): readonly unknown[] {
  return sort === null || sort === undefined ? [] : toList(sort);
}

function toSortKeys({ propertyByName, relationByCount }: TypeModel, keys: unknown): SortKey[] {
  return toEntries(keys).flatMap(([name, direction]): SortKey[] => {
    const isDescending = direction === "DESC";
    const property = propertyByName.get(name);
    if (property !== undefined) {
      return [{ by: "property", property: name, isDate: property.typeName === "PartialDate", isDescending }];
    }
    const relation = relationByCount.get(name);
    return relation ? [{ by: "count", type: relation.type, direction: relation.direction, isDescending }] : [];
  });
}
