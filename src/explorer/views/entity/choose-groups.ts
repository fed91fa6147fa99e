import type { StatementEdge } from "../../api/shapes.ts";
import { getRelation, labelRelation } from "../../api/vocabulary.ts";
import { language } from "../../language/language.ts";
import { nameOf } from "../../language/pick.ts";
import type { Parameters } from "../../location/address.ts";
import { getOtherEnd } from "../../statements/get-other-end.ts";
import { hasWords, orderStatements, type StatementOrder, statementOrders } from "./choose-statements.ts";
import { findDate } from "./find-date.ts";
import type { StatementGroup } from "./statement-groups.ts";

/** The groups as the address wants them: filtered, their statements in order; stands first, then the greatest. */
export function chooseGroups(
  groups: readonly StatementGroup[],
  id: string,
  parameters: Parameters,
): readonly StatementGroup[] {
  const order = statementOrders.find((name) => name === parameters.order) ?? "name";
  return groups
    .filter(({ relation }) => !parameters.relation || relation === parameters.relation)
    .map((group) => ({ ...group, edges: group.edges.filter((edge) => hasWords(edge, parameters.filter ?? "")) }))
    .filter(({ edges }) => edges.length > 0)
    .sort((a, b) => Number(isStand(b)) - Number(isStand(a)) || b.edges.length - a.edges.length)
    .map((group) => ({ ...group, edges: inOrder(group.edges, id, order) }));
}

/** The relations that occur in some groups, by label. A relation read from both sides is named from both. */
export function toRelationChoices(groups: readonly StatementGroup[]) {
  const labels = new Map<string, Set<string>>();
  for (const { relation, side } of groups) {
    labels.set(relation, (labels.get(relation) ?? new Set()).add(labelRelation(relation, side)));
  }
  return [...labels]
    .map(([type, names]) => ({ type, label: [...names].join(" / ") }))
    .sort((a, b) => compareNames(a.label, b.label));
}

function isStand({ relation }: StatementGroup): boolean {
  return getRelation(relation).stance !== null;
}

function inOrder(edges: readonly StatementEdge[], id: string, order: StatementOrder): readonly StatementEdge[] {
  return orderStatements(edges, order, {
    nameOf: (edge) => nameOf(getOtherEnd(edge, id)),
    dateOf: findDate,
    compareNames,
  });
}

function compareNames(a: string, b: string): number {
  return a.localeCompare(b, language.value, { numeric: true });
}
