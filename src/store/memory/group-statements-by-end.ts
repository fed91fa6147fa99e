import type { StatementRecord } from "../../dataset/dataset.js";
import type { Direction } from "../../ontology/ontology.js";

/** Statements found by relation and the node at one of their ends. */
export interface StatementsByEnd {
  /** Those of which the node is the subject (`OUT`) or the object (`IN`), in the order given. */
  find(nodeId: string, relation: string, direction: Direction): readonly StatementRecord[];
}

type Groups = Map<string, StatementRecord[]>;

/** Finds statements by their ends; groups those of a relation, once, when they are first asked for. */
export function groupStatementsByEnd(statements: readonly StatementRecord[]): StatementsByEnd {
  const groupsByRelation: Readonly<Record<Direction, Map<string, Groups>>> = { OUT: new Map(), IN: new Map() };
  return {
    find: (nodeId, relation, direction) => {
      let groups = groupsByRelation[direction].get(relation);
      if (!groups) {
        groups = groupByEnd(statements, relation, direction === "OUT" ? "subject" : "object");
        groupsByRelation[direction].set(relation, groups);
      }
      return groups.get(nodeId) ?? [];
    },
  };
}

function groupByEnd(statements: readonly StatementRecord[], relation: string, end: "subject" | "object"): Groups {
  const groups: Groups = new Map();
  for (const statement of statements) {
    if (statement.relation !== relation) continue;
    const group = groups.get(statement[end]);
    if (group) group.push(statement);
    else groups.set(statement[end], [statement]);
  }
  return groups;
}
