import type { StatementPredicate } from "../store/graph-store.js";
import type { Predicate } from "../store/predicate.js";
import type { ApiModel } from "./api-model.js";
import { toConjunction, toEntries, toList, toNodePredicate, toStatementPropertiesPredicate } from "./to-predicate.js";

const always: StatementPredicate = { op: "and", terms: [] };

/** The condition that a `StatementEdgeWhere` states of a statement and its ends; undefined when it states none. */
export function toStatementPredicate(model: ApiModel, where: unknown): StatementPredicate | undefined {
  const recurse = (part: unknown): StatementPredicate => toStatementPredicate(model, part) ?? always;
  return toConjunction(toEntries(where).flatMap(([key, value]) => toTerms(model, key, value, recurse)));
}

function toTerms(
  model: ApiModel,
  key: string,
  value: unknown,
  recurse: (part: unknown) => StatementPredicate,
): StatementPredicate[] {
  switch (key) {
    case "AND":
      return toList(value).map(recurse);
    case "OR":
      return toList(value).length === 0 ? [] : [{ op: "or", terms: toList(value).map(recurse) }];
    case "NOT":
      return [{ op: "not", term: recurse(value) }];
    case "relation":
      return [{ op: "relation", types: toList(value) as readonly string[] }];
    case "document":
      return [{ op: "document", ids: [value as string] }];
    case "properties":
      return toPart("properties", toStatementPropertiesPredicate(model, value));
    default:
      return toPart(key as "subject" | "object", toNodePredicate(model, "Node", value));
  }
}

function toPart(op: "subject" | "object" | "properties", where: Predicate | undefined): StatementPredicate[] {
  return where === undefined ? [] : [{ op, where }];
}
