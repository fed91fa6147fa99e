import type { PropertyDefinition, StatementEdge } from "../../api/shapes.ts";
import { groupBy } from "../../collections/group-by.ts";

/** Statements that say the same of a node: the same relation from the same side, or in the same place of their context. */
export interface StatementGroup {
  /** Names the group in addresses. */
  readonly key: string;
  readonly relation: string;
  /** The side on which the node stands; undefined where it is named in the context only. */
  readonly side?: "subject" | "object";
  /** The property by which it is named in the context. */
  readonly property?: PropertyDefinition;
  readonly edges: readonly StatementEdge[];
}

/** The statements at whose end a node stands, by relation and side. A statement about itself is its subject's. */
export function toDirectGroups(edges: readonly StatementEdge[], id: string): readonly StatementGroup[] {
  const groups = groupBy(
    edges.filter((edge) => isEndOf(edge, id)),
    ({ relation, subject }) => `${relation}.${subject.id === id ? "subject" : "object"}`,
  );
  return [...groups].map(([key, members]) => {
    const [relation = "", side] = key.split(".");
    return { key, relation, side: side === "subject" ? "subject" : "object", edges: members };
  });
}

/** The statements between others that name a node in their context, by property and relation. */
export function toContextGroups(
  edges: readonly StatementEdge[],
  id: string,
  properties: readonly PropertyDefinition[],
): readonly StatementGroup[] {
  const others = edges.filter((edge) => !isEndOf(edge, id));
  return properties.flatMap((property) => {
    const named = others.filter((edge) => isNamedBy(edge, property, id));
    const groups = groupBy(named, ({ relation }) => relation);
    return [...groups].map(([relation, members]) => ({
      key: `${property.name}.${relation}`,
      relation,
      property,
      edges: members,
    }));
  });
}

/** Whether a group's statements are about others, and name the node in their context; to rest on it is more than that. */
export function isContext({ property }: StatementGroup): boolean {
  return property !== undefined && property.name !== "evidence";
}

function isEndOf({ subject, object }: StatementEdge, id: string): boolean {
  return subject.id === id || object.id === id;
}

function isNamedBy({ properties }: StatementEdge, { name }: PropertyDefinition, id: string): boolean {
  const value = properties[name];
  return Array.isArray(value) ? value.includes(id) : value === id;
}
