/** Names that Cytoscape gives a meaning of its own, whatever their case. */
const taken = {
  node: new Set(["alias", "name", "parent", "represents", "selected", "suid"]),
  edge: new Set(["interaction", "name", "selected", "suid"]),
} as const;

const prefixes = { node: "node", edge: "statement" } as const;

/**
 * What a column is called in Cytoscape: the name of a property with another meaning there is prefixed, as in
 * `nodeParent` and `statementInteraction`.
 */
export function toCytoscapeName(column: string, group: keyof typeof taken): string {
  if (!taken[group].has(column.toLowerCase())) return column;
  return `${prefixes[group]}${column.charAt(0).toUpperCase()}${column.slice(1)}`;
}
