import type { PropertyDefinition, RelationField } from "../ontology/ontology.js";
import type { ComparisonOperator, Predicate, Quantifier } from "../store/predicate.js";
import { type ApiModel, getTypeModel, type TypeModel } from "./api-model.js";
import { andPairs, notPairs, orPairs, type PairCondition, toRelationPredicate } from "./pair-condition.js";

/** A coerced `where` input or a part of one. */
export type WhereInput = Readonly<Record<string, unknown>>;

/**
 * The condition that a `…Where` of a kind or interface states; undefined when it states none.
 *
 * What is null, and an empty list of conditions, states nothing; only `eq: null` asks for absence.
 */
export function toNodePredicate(model: ApiModel, type: string, where: unknown): Predicate | undefined {
  return toConjunction(toNodeTerms(model, getTypeModel(model, type), type, where));
}

/** The condition that the statement type's `…Where` states; undefined when it states none. */
export function toStatementPropertiesPredicate(model: ApiModel, where: unknown): Predicate | undefined {
  return toConjunction(
    toEntries(where).flatMap(([key, value]) => {
      const property = model.statement.propertyByName.get(key);
      if (property !== undefined) return toComparisons(property, value);
      return toLogic(key, value, (part) => toStatementPropertiesPredicate(model, part));
    }),
  );
}

/** The condition that a relation's `…ConnectionWhere` states of a statement and the node at its other end. */
export function toPairCondition(model: ApiModel, target: string, where: unknown): PairCondition {
  const conditions = toEntries(where).map(([key, value]): PairCondition => {
    const recurse = (part: unknown): PairCondition => toPairCondition(model, target, part);
    switch (key) {
      case "node":
        return [toDisjunct("node", toNodePredicate(model, target, value))];
      case "edge":
        return [toDisjunct("edge", toStatementPropertiesPredicate(model, value))];
      case "AND":
        return andPairs(toList(value).map(recurse));
      case "OR":
        return toList(value).length === 0 ? [{}] : orPairs(toList(value).map(recurse));
      default:
        return notPairs(recurse(value));
    }
  });
  return andPairs(conditions);
}

/** All terms as one condition; undefined when there are none. */
export function toConjunction<T>(
  terms: readonly T[],
): T | { readonly op: "and"; readonly terms: readonly T[] } | undefined {
  return terms.length > 1 ? { op: "and", terms } : terms[0];
}

/** The entries of an input that say something. */
export function toEntries(input: unknown): [string, unknown][] {
  if (typeof input !== "object" || input === null) return [];
  return Object.entries(input).filter(([, value]) => value !== null && value !== undefined);
}

/** The value of a list input. */
export function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function toNodeTerms(model: ApiModel, type: TypeModel, name: string, where: unknown): Predicate[] {
  return toEntries(where).flatMap(([key, value]) => {
    const property = type.propertyByName.get(key);
    if (property !== undefined) return toComparisons(property, value);
    const relation = type.relationByName.get(key);
    if (relation !== undefined) return toNodeQuantifiers(model, relation, value);
    const connection = type.relationByConnection.get(key);
    if (connection !== undefined) return toPairQuantifiers(model, connection, value);
    if (key === "typename") return [{ op: "kind", kinds: toList(value) as readonly string[] }];
    return toLogic(key, value, (part) => toNodePredicate(model, name, part));
  });
}

function toLogic(key: string, value: unknown, toPart: (part: unknown) => Predicate | undefined): Predicate[] {
  if (key === "NOT") return [{ op: "not", term: toPart(value) ?? always }];
  const terms = toList(value).map((part) => toPart(part) ?? always);
  if (terms.length === 0) return [];
  return [{ op: key === "OR" ? "or" : "and", terms }];
}

const always: Predicate = { op: "and", terms: [] };

function toComparisons({ name, typeName }: PropertyDefinition, filter: unknown): Predicate[] {
  const { mode, ...operators } = filter as WhereInput;
  return Object.entries(operators)
    .filter(([operator, value]) => value !== undefined && (value !== null || operator === "eq"))
    .map(([operator, value]) => ({
      op: "compare",
      property: name,
      operator: operator as ComparisonOperator,
      value,
      isInsensitive: mode === "INSENSITIVE",
      isDate: typeName === "PartialDate",
    }));
}

function toNodeQuantifiers(model: ApiModel, { type, direction, target }: RelationField, filters: unknown): Predicate[] {
  return toEntries(filters).map(([quantifier, where]) => {
    const node = toNodePredicate(model, target, where);
    return { op: "relation", type, direction, quantifier: quantifier as Quantifier, ...(node && { node }) };
  });
}

function toPairQuantifiers(model: ApiModel, relation: RelationField, filters: unknown): Predicate[] {
  return toEntries(filters).map(([quantifier, where]) =>
    toRelationPredicate(relation, quantifier as Quantifier, toPairCondition(model, relation.target, where)),
  );
}

function toDisjunct(on: "node" | "edge", predicate: Predicate | undefined): { node?: Predicate; edge?: Predicate } {
  return predicate === undefined ? {} : { [on]: predicate };
}
