import type { StatementRecord } from "../../dataset/dataset.js";
import type { Direction } from "../../ontology/ontology.js";

/** Statements found by relation and the node at one of their ends. */
export interface StatementsByEnd {
  /** Those of which the node is the subject (`OUT`) or the object (`IN`), in the order given. */
  find(nodeId: string, relation: string, direction: Direction): readonly StatementRecord[];
}

/** Groups statements once for many look-ups. */
export function groupStatementsByEnd(statements: readonly StatementRecord[]): StatementsByEnd {
  const groups = new Map<string, StatementRecord[]>();
  const add = (key: string, statement: StatementRecord) => {
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  };
  for (const statement of statements) {
    add(toKey(statement.subject, statement.relation, "OUT"), statement);
    add(toKey(statement.object, statement.relation, "IN"), statement);
  }
  return { find: (nodeId, relation, direction) => groups.get(toKey(nodeId, relation, direction)) ?? [] };
}

function toKey(nodeId: string, relation: string, direction: Direction): string {
  return `${direction} ${relation} ${nodeId}`;
}
